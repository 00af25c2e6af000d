package line12345.hotline.webhook;

/**
 * A subscription just made.
 *
 * @param secret shown once, to verify signatures with
 */
public record MadeWebhook(long id, String secret) {}
