package line12345.ticketing.ticket;

/** Where one office's part of a ticket stands. */
public enum LegState {
    WAITING_SIGN("待签收"),
    HANDLING("办理中"),
    REPLIED("已回复");

    private final String chinese;

    LegState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
