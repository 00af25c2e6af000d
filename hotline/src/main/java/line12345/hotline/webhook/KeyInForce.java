package line12345.hotline.webhook;

/**
 * A key by whose rights facts may be heard: whatever ends it ends the hearing as well. A medium's
 * key only brings words and hears nothing.
 */
final class KeyInForce {
    /** Of {@code service_key k} and its {@code account a}; the first parameter is the day. */
    static final String SQL =
            "(a.active and k.revoked_at is null and k.valid_until >= ?1 and k.medium is null)";

    private KeyInForce() {}
}
