package line12345.hotline.call.result;

import java.time.Duration;
import java.time.Instant;

/**
 * The citizen hung up as soon as somebody answered 掉线: the one end without a result that can be
 * measured.
 *
 * @param talk from the answer to the end of the talk
 * @param end when the citizen's line was gone
 */
record HungUpAtOnce(Instant answeredAt, Duration talk, Instant end) {
    /** After an agent hangs up, the citizen is asked for a score for seconds. */
    private static final Duration TOGETHER = Duration.ofMillis(500);

    /**
     * @param seconds a talk shorter than this is none; 0 asks nobody
     */
    boolean within(int seconds) {
        boolean citizenEnded = Duration.between(answeredAt.plus(talk), end).compareTo(TOGETHER) < 0;
        return citizenEnded && talk.compareTo(Duration.ofSeconds(seconds)) < 0;
    }
}
