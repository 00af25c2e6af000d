package line12345.ticketing.chat.line;

/**
 * A file as somebody sends it, unchecked.
 *
 * @param name as the sender's device calls it; only shown
 */
public record SentFile(String name, byte[] bytes) {}
