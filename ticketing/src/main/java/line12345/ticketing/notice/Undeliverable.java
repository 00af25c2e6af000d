package line12345.ticketing.notice;

/** Trying again would not help. */
public class Undeliverable extends Exception {
    /**
     * @param reason Simplified Chinese, for administrators; without the address
     */
    public Undeliverable(String reason) {
        super(reason);
    }
}
