package line12345.hotline.call.party;

/**
 * What the exchange rings; for that moment, never into a log.
 *
 * @param way how the address is meant
 * @param address an extension, a subscriber's number, or one of 110, 119, 120, 122
 */
public record Dialled(Way way, String address) {
    public enum Way {
        EXTENSION,
        OUTSIDE,
        EMERGENCY
    }

    @Override
    public String toString() {
        return way.name();
    }
}
