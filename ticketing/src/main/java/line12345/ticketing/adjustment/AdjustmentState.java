package line12345.ticketing.adjustment;

/** Where an adjustment stands. */
public enum AdjustmentState {
    COUNTING("正在计算影响"),
    READY("待确认"),
    MOVING("正在调整"),
    DONE("已生效"),
    DROPPED("已放弃");

    private final String chinese;

    AdjustmentState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The house itself is at work on it. */
    public boolean running() {
        return this == COUNTING || this == MOVING;
    }

    /** Somebody or something still has to act. */
    public boolean open() {
        return this != DONE && this != DROPPED;
    }
}
