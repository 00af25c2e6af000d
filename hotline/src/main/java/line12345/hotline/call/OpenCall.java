package line12345.hotline.call;

import java.time.Instant;

/**
 * A call that has not ended as far as we know, and when we last heard of it.
 *
 * @param queue the queue's key, null when nobody knows it
 */
public record OpenCall(String key, Instant heardAt, String queue) {}
