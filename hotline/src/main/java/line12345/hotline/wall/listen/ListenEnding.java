package line12345.hotline.wall.listen;

/** How a listening ended. */
public enum ListenEnding {
    /** The leader left, or the call ended. */
    OVER("已结束"),
    /** The leader speaks with the citizen, the agent is free 接管. */
    TAKEN_OVER("已接管"),
    /** The call ended before the leader's telephone was answered. */
    CALL_OVER("通话已先结束"),
    NOT_ANSWERED("班长话机未接"),
    EXCHANGE_AWAY("电话系统连不上"),
    /** Neither the exchange nor we saw the end. */
    UNKNOWN("中断，结束时刻不详");

    private final String chinese;

    ListenEnding(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
