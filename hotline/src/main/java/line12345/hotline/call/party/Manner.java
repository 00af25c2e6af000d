package line12345.hotline.call.party;

/** How somebody comes to a citizen's call. */
public enum Manner {
    /** All three speak. */
    THREE_WAY("三方通话", false),
    /** The citizen hears music meanwhile; attended when the agent leaves afterwards. */
    CONSULT("咨询", true),
    /** The agent is free at once; the citizen hears music until somebody answers. */
    TRANSFER("直接转接", true);

    private final String chinese;
    private final boolean held;

    Manner(String chinese, boolean held) {
        this.chinese = chinese;
        this.held = held;
    }

    public String chinese() {
        return chinese;
    }

    /** The citizen waits while it rings. */
    public boolean held() {
        return held;
    }
}
