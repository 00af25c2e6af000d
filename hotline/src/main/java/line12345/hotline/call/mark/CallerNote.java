package line12345.hotline.call.mark;

import java.time.Instant;

/** What the last agent tells the next one. */
public record CallerNote(String words, String who, Instant at) {}
