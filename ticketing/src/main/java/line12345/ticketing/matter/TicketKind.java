package line12345.ticketing.matter;

/** What a citizen wants 诉求类型; six kinds as in DB12/T 1438-2025. */
public enum TicketKind {
    CONSULTATION("咨询"),
    HELP("求助"),
    COMPLAINT("投诉"),
    REPORT("举报"),
    SUGGESTION("建议"),
    PRAISE("表扬");

    private final String chinese;

    TicketKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
