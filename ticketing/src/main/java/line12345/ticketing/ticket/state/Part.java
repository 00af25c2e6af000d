package line12345.ticketing.ticket.state;

/** What an office is to a ticket. */
public enum Part {
    /** Answers for all 主办. */
    LEAD("主办"),
    /** Helps the lead 协办. */
    CO("协办"),
    /** Was sent it by the office above 下级承办. */
    SUB("下级承办"),
    /** Is told, and has nothing to do: a praise 知会. */
    TOLD("知会");

    private final String chinese;

    Part(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
