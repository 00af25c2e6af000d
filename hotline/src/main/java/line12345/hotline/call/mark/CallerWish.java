package line12345.hotline.call.mark;

import java.time.Instant;
import java.util.Optional;

/** Who keeps wishes of callers says here what an agent must know of a number; found, not listed. */
public interface CallerWish {
    /** In words, by an index; empty when there is none. */
    Optional<String> of(String callerHash, Instant now);
}
