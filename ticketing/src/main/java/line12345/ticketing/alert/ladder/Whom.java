package line12345.ticketing.alert.ladder;

/** Who of an office is told; each further one stands above the one before. */
public enum Whom {
    CLERK("经办人"),
    DUTY("值班员"),
    LEADER("负责人");

    private final String chinese;

    Whom(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
