package line12345.ticketing.video;

/**
 * A film as it comes in, unchecked.
 *
 * @param key what makes the same film the same on one ticket, at most 100 signs
 * @param name as the citizen's telephone calls it; only shown
 * @param keepPlace the citizen wants it to be known where it was taken 保留拍摄位置
 */
public record Video(String key, String name, Footage footage, boolean keepPlace) {}
