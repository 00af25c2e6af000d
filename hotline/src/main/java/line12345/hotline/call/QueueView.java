package line12345.hotline.call;

import java.time.Instant;

/**
 * @param waiting citizens in the queue now, those who hear it ring included
 * @param longestSince when the longest waiting joined, null if nobody waits
 */
public record QueueView(long waiting, Instant longestSince) {}
