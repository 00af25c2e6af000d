package line12345.ticketing.knowledge.doubt;

/** What became of a doubt. */
public enum DoubtState {
    OPEN("待核实"),
    /** A newer edition was published. */
    RENEWED("已修订"),
    /** The office says why it is still right. */
    RIGHT("核实无误"),
    /** The entry was taken back. */
    WITHDRAWN("已撤下");

    private final String chinese;

    DoubtState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
