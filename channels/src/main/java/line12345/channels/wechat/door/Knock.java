package line12345.channels.wechat.door;

/**
 * What a request says of itself.
 *
 * @param signature over token, time and nonce
 * @param messageSignature over these and the encrypted body, in safe mode
 * @param timestamp seconds since 1970
 */
record Knock(String signature, String messageSignature, String timestamp, String nonce) {
    Knock {
        signature = signature == null ? "" : signature;
        messageSignature = messageSignature == null ? "" : messageSignature;
    }

    /** The nonce goes back in the answer: nothing but letters and digits. */
    boolean complete() {
        return timestamp != null
                && timestamp.matches("\\d{1,11}")
                && nonce != null
                && nonce.matches("\\w{1,64}");
    }
}
