package line12345.ticketing.ticket.state;

/** Where a ticket stands 工单状态, who has to act, and which clock runs. */
public enum TicketState {
    WAITING_DISPATCH("待派单", "话务员", "承诺时限"),
    HANDLING("办理中", "主办单位", "主办环节的签收和回复时限、承诺时限"),
    WAITING_MEETING("待会商", "管理人员", "承诺时限"),
    WAITING_REVIEW("待审核", "审核员", "审核时限、承诺时限"),
    WAITING_CALLBACK("待回访", "回访员（市民也可自行评价）", "下次回访时间、承诺时限"),
    FOLLOWING("已并单", "主工单的承办人", "本工单自己的承诺时限"),
    CLOSED("已办结", "无人须办（市民可提出异议）", "异议期限、归档时间（异议审核期间不归档，按异议审核时限）"),
    ARCHIVED("已归档", "无人须办", "无");

    private final String chinese;
    private final String owner;
    private final String clock;

    TicketState(String chinese, String owner, String clock) {
        this.chinese = chinese;
        this.owner = owner;
        this.clock = clock;
    }

    public String chinese() {
        return chinese;
    }

    /** Whose turn it is, in words. */
    public String owner() {
        return owner;
    }

    /** What runs while it stands there, in words. */
    public String clock() {
        return clock;
    }

    /** Somebody still has to do something. */
    public boolean open() {
        return this != CLOSED && this != ARCHIVED;
    }
}
