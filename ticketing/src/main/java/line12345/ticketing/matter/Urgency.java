package line12345.ticketing.matter;

/** How soon it must be dealt with 紧急程度. */
public enum Urgency {
    ORDINARY("一般"),
    URGENT("紧急"),
    CRITICAL("特急");

    private final String chinese;

    Urgency(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
