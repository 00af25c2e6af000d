package line12345.hotline.call.route;

import java.time.Instant;
import java.util.Set;

/** Who keeps marks of callers says here who needs special care 特殊关照; found, not listed. */
public interface CareMark {
    /** Which of these; by an index: citizens hear nothing meanwhile. */
    Set<String> needCare(Set<String> callerHashes, Instant now);
}
