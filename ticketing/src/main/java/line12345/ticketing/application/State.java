package line12345.ticketing.application;

/** Where an application stands. */
public enum State {
    PENDING("待审核"),
    GRANTED("已同意"),
    REFUSED("未同意"),
    /** What it was about ended before it was decided. */
    LAPSED("已失效");

    private final String chinese;

    State(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
