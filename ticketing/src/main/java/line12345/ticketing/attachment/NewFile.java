package line12345.ticketing.attachment;

/**
 * A file as somebody sends it, unchecked.
 *
 * @param key made by the sender, at most 64 signs; the same key again is the same file
 * @param name as the sender's computer calls it; only shown
 * @param forCitizen 给市民看; only counts beside a reply
 */
public record NewFile(Purpose purpose, String key, String name, byte[] bytes, boolean forCitizen) {}
