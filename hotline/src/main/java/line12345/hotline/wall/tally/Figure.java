package line12345.hotline.wall.tally;

/** Names of agents' figures beside {@link Spending#figure()}. */
public final class Figure {
    /** Calls answered. */
    public static final String CALLS = "calls";

    /** Calls that the citizen scored by key. */
    public static final String SCORES = "scores";

    /** The sum of those scores, 1 worst to 5 best. */
    public static final String SCORE_SUM = "score.sum";

    /** Tickets filed. */
    public static final String FILED = "filed";

    /** Of these, answered on the spot and closed. */
    public static final String DIRECT = "direct";

    /** Of those, asked again by the same citizen about the same matter too soon. */
    public static final String ASKED_AGAIN = "asked_again";

    private Figure() {}
}
