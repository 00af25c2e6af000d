package line12345.hotline.console;

/**
 * What a page needs of its telephone.
 *
 * @param password to register with the exchange; empty for a desk phone, which registers itself
 * @param desk it stands on the desk: the page shows and steers the call, but does not ring
 */
public record PhoneAccount(String user, String password, boolean desk) {
    /** In the page. */
    public PhoneAccount(String user, String password) {
        this(user, password, false);
    }
}
