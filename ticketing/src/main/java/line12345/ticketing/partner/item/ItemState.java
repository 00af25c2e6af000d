package line12345.ticketing.partner.item;

/** How far a shared ticket is 往来状态; who handles it moves it on. */
public enum ItemState {
    /** Decided here, not there yet. */
    SENDING("待送达", 0),
    /** The partner does not take it and says why. */
    REFUSED("对方拒收", 0),
    SENT("待签收", 0),
    ACCEPTED("已签收", 1),
    RETURNED("已退回", 2),
    ANSWERED("已答复", 3),
    CLOSED("已办结", 4);

    private final String chinese;
    private final int rank;

    ItemState(String chinese, int rank) {
        this.chinese = chinese;
        this.rank = rank;
    }

    public String chinese() {
        return chinese;
    }

    /** Late news never takes a ticket back. */
    boolean furtherThan(ItemState other) {
        return rank > other.rank;
    }

    /** Somebody there still has it. */
    boolean waitsForThem() {
        return this == SENDING || this == SENT || this == ACCEPTED;
    }
}
