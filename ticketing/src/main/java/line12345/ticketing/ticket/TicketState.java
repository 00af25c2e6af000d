package line12345.ticketing.ticket;

/** Where a ticket stands 工单状态. */
public enum TicketState {
    WAITING_DISPATCH("待派单"),
    HANDLING("办理中"),
    WAITING_CALLBACK("待回访"),
    CLOSED("已办结");

    private final String chinese;

    TicketState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
