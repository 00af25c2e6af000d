package line12345.ticketing.knowledge;

/** Where an edition of an entry stands. */
public enum EditionState {
    DRAFT("草稿"),
    /** Somebody of the office above the writer reads it. */
    WAITING("待审核"),
    /** The office stands by it; the hotline publishes. */
    APPROVED("待发布"),
    PUBLISHED("已发布"),
    WITHDRAWN("已撤下");

    private final String chinese;

    EditionState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** On its way to being published; an entry has at most one such edition. */
    public boolean underWay() {
        return this == DRAFT || this == WAITING || this == APPROVED;
    }
}
