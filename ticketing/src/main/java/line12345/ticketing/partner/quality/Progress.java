package line12345.ticketing.partner.quality;

/** What one side tells the other of its ticket 进展; later ones go further. */
public enum Progress {
    /** It is somebody's: 110 went, an office has it. */
    ACCEPTED("已签收"),
    /** It is not theirs; who received it first takes it 退回. */
    RETURNED("已退回"),
    ANSWERED("已答复"),
    /** Ended, with the citizen's rating where there is one. */
    CLOSED("已办结");

    private final String chinese;

    Progress(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
