package line12345.ticketing.ticket.state;

/** Where one office's part of a ticket stands, who has to act, and which clock runs. */
public enum LegState {
    WAITING_SIGN("待签收", "承办单位", "签收时限（到时自动签收）", true),
    HANDLING("办理中", "承办单位", "回复时限", true),
    PAUSED("等待市民补充", "承办单位", "暂停期限（到时自动恢复）", true),
    WAITING_APPROVAL("待领导审批", "承办单位负责人", "回复时限", true),
    REPLIED("已回复", "无人须办", "无", false),
    RETURNED("已退单", "无人须办", "无", false),
    RECALLED("已收回", "无人须办", "无", false),
    INFORMED("已知会", "无人须办", "无", false);

    private final String chinese;
    private final String owner;
    private final String clock;
    private final boolean open;

    LegState(String chinese, String owner, String clock, boolean open) {
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

    /** The office still has to do something. */
    public boolean open() {
        return open;
    }
}
