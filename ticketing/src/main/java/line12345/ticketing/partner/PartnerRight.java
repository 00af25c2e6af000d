package line12345.ticketing.partner;

/** What a partner may 对接权限. */
public enum PartnerRight {
    /** Send us tickets. */
    PUSH("向我们推送工单"),
    /** Be sent tickets of ours. */
    RECEIVE("接收我们的工单"),
    /** Say what became of tickets that we sent. */
    RESULT("反馈结果"),
    /** Ask where its own tickets stand, and compare a day with us. */
    ASK("查询和对账");

    private final String chinese;

    PartnerRight(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
