package line12345.ticketing.medium;

/**
 * A medium as it is typed, unchecked.
 *
 * @param name lower case, only when it is registered
 * @param perMinute requests of each key, and so on
 */
public record MediumForm(
        String name, String chinese, Integer perMinute, Integer perHour, Integer perDay) {}
