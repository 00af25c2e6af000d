package line12345.hotline.call.party;

/** What came of asking somebody to a call, and what an agent can do next. */
public enum PartyOutcome {
    SPOKE("已通话", ""),
    QUEUED("已转回排队", ""),
    CANCELLED("已取消呼叫", ""),
    NO_ANSWER("无人接听", "请改呼下一位值班员或上级单位，或先登记工单派单"),
    BUSY("对方正在通话", "请稍后再呼，或改呼下一位值班员，或先登记工单派单"),
    REFUSED("对方拒接", "请改呼下一位值班员或上级单位，或先登记工单派单"),
    INVALID("号码是空号或已停用", "请改呼别人，并请系统管理员更正值班电话；工单照常登记"),
    UNREACHABLE("线路没有接通", "请改呼别人，或先登记工单派单；多次不通请告知系统管理员"),
    EXCHANGE_AWAY("电话系统中断，没有拨出", "请稍后再试，或先登记工单派单"),
    UNKNOWN("结果不详", "电话系统曾中断；请向市民核实");

    private final String chinese;
    private final String next;

    PartyOutcome(String chinese, String next) {
        this.chinese = chinese;
        this.next = next;
    }

    public String chinese() {
        return chinese;
    }

    /** Empty when nothing needs to be done. */
    public String next() {
        return next;
    }
}
