package line12345.hotline.wall.tally;

import line12345.hotline.call.agent.AgentState;

/** What an agent's time goes into 用时类别; each moment at work goes into exactly one. */
public enum Spending {
    READY("就绪"),
    RINGING("振铃"),
    TALKING("通话"),
    /** Calls a citizen. */
    DIALLING("外呼"),
    WRAP_UP("话后整理"),
    PAUSED("小休"),
    /** Not at work: counted into nothing. */
    OFFLINE("离线");

    /** The rest that the console itself takes after a call; it is work, not rest. */
    private static final String WRITING = "话后整理";

    private final String chinese;

    Spending(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name of the figure, in milliseconds. */
    public String figure() {
        return "time." + name();
    }

    /**
     * @param reason why paused, else null
     */
    public static Spending of(AgentState state, String reason) {
        return switch (state.name()) {
            case "READY" -> READY;
            case "RINGING" -> RINGING;
            case "TALKING" -> TALKING;
            case "DIALLING" -> DIALLING;
            case "WRAP_UP" -> WRAP_UP;
            case "PAUSED" -> WRITING.equals(reason) ? WRAP_UP : PAUSED;
            default -> OFFLINE;
        };
    }
}
