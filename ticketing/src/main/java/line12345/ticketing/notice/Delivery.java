package line12345.ticketing.notice;

/**
 * What came of a try.
 *
 * @param acknowledged the person has said to have understood, for instance by pressing a key
 * @param by who took it, as an operator says it: a server, a gateway's receipt
 */
public record Delivery(boolean acknowledged, String by) {
    public static Delivery handedTo(String by) {
        return new Delivery(false, by);
    }

    public static Delivery acknowledgedTo(String by) {
        return new Delivery(true, by);
    }
}
