package line12345.hotline.call;

import java.time.Instant;

/** A call that has not ended as far as we know, and when we last heard of it. */
public record OpenCall(String key, Instant heardAt) {}
