package line12345.hotline.missed.term;

import line12345.hotline.call.Outcome;

/**
 * A caller who gave up at once has thought better of it; whoever waited longer, was sent away or
 * was cut off by us is called back.
 */
public final class ListedAsMissed {
    private ListedAsMissed() {}

    /**
     * @param waitMillis until the citizen hung up or was answered
     * @param seconds from which on an abandoned call counts; exactly so long counts
     */
    public static boolean is(Outcome outcome, long waitMillis, int seconds) {
        return switch (outcome) {
            case ANSWERED -> false;
            case ABANDONED -> waitMillis >= seconds * 1000L;
            case REFUSED, INTERRUPTED -> true;
        };
    }
}
