package line12345.ticketing.notice;

import java.time.Instant;

/** Nobody is disturbed at this hour: the notice waits and has not been tried. */
public class QuietHour extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Instant until;

    /**
     * @param until when it may go out
     */
    public QuietHour(Instant until) {
        super("waits for " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
