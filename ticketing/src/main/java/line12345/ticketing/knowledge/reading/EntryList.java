package line12345.ticketing.knowledge.reading;

import line12345.ticketing.knowledge.EditionState;

/** A list of editions. */
public enum EntryList {
    PUBLISHED("已发布", EditionState.PUBLISHED),
    DRAFT("草稿", EditionState.DRAFT),
    WAITING("待审核", EditionState.WAITING),
    APPROVED("待发布", EditionState.APPROVED),
    /** Published ones whose end is near or past, by their end. */
    ENDING("快到期、已失效", EditionState.PUBLISHED),
    WITHDRAWN("已撤下", EditionState.WITHDRAWN);

    private final String chinese;
    private final EditionState state;

    EntryList(String chinese, EditionState state) {
        this.chinese = chinese;
        this.state = state;
    }

    public String chinese() {
        return chinese;
    }

    EditionState state() {
        return state;
    }

    /** By their end, which all of them have. */
    boolean byEnd() {
        return this == ENDING;
    }
}
