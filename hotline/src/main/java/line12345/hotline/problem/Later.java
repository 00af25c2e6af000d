package line12345.hotline.problem;

import line12345.ticketing.refusal.Refusal;

/** A refusal that may be asked again a little later; the answer says when in Retry-After. */
public abstract class Later extends Refusal {
    private final long seconds;

    /**
     * @param seconds at least 1
     */
    protected Later(String code, int status, String sentence, long seconds) {
        super(code, status, sentence);
        this.seconds = Math.max(1, seconds);
    }

    public long seconds() {
        return seconds;
    }
}
