package line12345.hotline.call.relay;

/**
 * Where somebody here is rung.
 *
 * @param address an extension of the exchange, or a number outside
 * @param inside whether it is an extension
 */
public record Telephone(String address, boolean inside) {
    /** Never into a log. */
    @Override
    public String toString() {
        return inside ? "extension" : "number outside";
    }
}
