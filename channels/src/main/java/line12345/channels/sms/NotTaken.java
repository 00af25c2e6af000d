package line12345.channels.sms;

/** The operator will never take this message. */
class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param reason Simplified Chinese, without the number
     */
    NotTaken(String code, String reason) {
        super(reason);
        this.code = code;
    }

    String code() {
        return code;
    }
}
