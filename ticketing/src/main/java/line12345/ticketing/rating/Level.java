package line12345.ticketing.rating;

/** The five levels of GB/T 39735 practice; 1 and 2 are a bad rating 差评. */
public enum Level {
    VERY_SATISFIED(5, "非常满意"),
    SATISFIED(4, "满意"),
    FAIRLY_SATISFIED(3, "基本满意"),
    DISSATISFIED(2, "不满意"),
    VERY_DISSATISFIED(1, "非常不满意");

    private final int stars;
    private final String chinese;

    Level(int stars, String chinese) {
        this.stars = stars;
        this.chinese = chinese;
    }

    /**
     * @param stars 1 to 5
     * @throws IllegalArgumentException for any other
     */
    public static Level of(int stars) {
        for (Level level : values()) {
            if (level.stars == stars) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level of " + stars + " stars");
    }

    public int stars() {
        return stars;
    }

    public String chinese() {
        return chinese;
    }

    /** Counts as satisfied in the figures: three stars and more. */
    public boolean good() {
        return stars >= 3;
    }
}
