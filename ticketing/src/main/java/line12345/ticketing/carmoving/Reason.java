package line12345.ticketing.carmoving;

/**
 * Why it must be moved; what is said to a stranger is one of these and never the asker's own words.
 */
public enum Reason {
    BLOCKS("挡住了别的车或出入口", "It blocks the way out"),
    PLACE("占了别人的车位", "It stands in somebody's place"),
    DANGER("挡住了消防通道或有危险", "It blocks a fire lane or is dangerous"),
    LEFT_ON("车窗没关或车灯没关", "A window or the lights were left on");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
