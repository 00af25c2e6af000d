package line12345.hotline.call;

/** How a call came out; null while it is open. */
public enum Outcome {
    ANSWERED("已接听"),
    ABANDONED("排队放弃"),
    REFUSED("未能受理"),
    INTERRUPTED("意外中断");

    private final String chinese;

    Outcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /**
     * A broken line decides first, because nobody wanted that end; then whether an agent spoke with
     * the citizen; then who lost patience, the house or the citizen.
     *
     * @param answered an agent spoke with the citizen
     * @param waitingAgain the agent's line broke and the citizen waited for another agent in vain
     * @param gaveUp the house sent the waiting citizen away; after a talk, because the agent's line
     *     broke and no queue took the citizen in
     */
    static Outcome of(Ending ending, boolean answered, boolean waitingAgain, boolean gaveUp) {
        if (ending != Ending.HUNG_UP || waitingAgain || (answered && gaveUp)) {
            return INTERRUPTED;
        }
        if (answered) {
            return ANSWERED;
        }
        return gaveUp ? REFUSED : ABANDONED;
    }
}
