package line12345.ticketing.medium;

/**
 * A medium that sends citizens' words 媒体.
 *
 * @param name the channel of its tickets, such as {@code weibo}; never changed
 * @param chinese as people read it, such as 微博
 * @param active false: it is switched off and nothing of it is taken
 * @param callback where it is told what its citizens are told; null for one that asks itself
 */
public record Medium(String name, String chinese, boolean active, Quota quota, String callback) {}
