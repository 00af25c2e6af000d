package line12345.ticketing.video;

/**
 * A film as it is listed beside its ticket.
 *
 * @param name as it is saved
 * @param size such as {@code 12.4 MB}
 * @param place latitude and longitude in words; empty when it is not known or not to be known
 * @param held why nobody can open it, now or any more; empty when it can be played
 */
public record VideoLine(long id, String name, String size, String place, String held) {}
