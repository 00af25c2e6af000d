package line12345.ticketing.supervision;

/** Where a supervision order stands, who has to act, and which clock runs. */
public enum OrderState {
    ISSUED("已下发", "承办单位", "办理期限", true),
    HANDLING("督办办理", "承办单位", "办理期限", true),
    RETURN_ASKED("申请退回", "管理人员", "审核时限；办理期限照常计时", true),
    REPORTED("待审核", "管理人员", "审核时限；办理期限停止计时", true),
    CLOSED("督办办结", "无人须办", "无", false),
    WITHDRAWN("已撤回", "无人须办", "无", false);

    private final String chinese;
    private final String owner;
    private final String clock;
    private final boolean open;

    OrderState(String chinese, String owner, String clock, boolean open) {
        this.chinese = chinese;
        this.owner = owner;
        this.clock = clock;
        this.open = open;
    }

    public String chinese() {
        return chinese;
    }

    public String owner() {
        return owner;
    }

    public String clock() {
        return clock;
    }

    /** Somebody still has to act. */
    public boolean open() {
        return open;
    }

    /** It is the office's turn, and its time runs out. */
    boolean ofOffice() {
        return this == ISSUED || this == HANDLING;
    }
}
