package line12345.hotline.call.agent;

/** What an agent is doing, as shown to people. */
public enum AgentState {
    OFFLINE("离线"),
    READY("就绪"),
    RINGING("振铃"),
    TALKING("通话中"),
    WRAP_UP("话后整理"),
    /** Calls a citizen; the queue does not ring there. */
    DIALLING("外呼"),
    PAUSED("小休");

    private final String chinese;

    AgentState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
