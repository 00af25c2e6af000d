package line12345.hotline.call.recording;

/** The telephone exchange, as far as it records calls. */
public interface RecordingExchange {
    /**
     * The recording of a call goes silent or on again; its length goes on.
     *
     * @throws Unclear when it was told and did not answer, or only in part: it may be silent or not
     * @throws Away when it was not told
     */
    void mute(String callKey, boolean silent) throws Away;

    /** The exchange was not reached, or has no such call. */
    class Away extends Exception {
        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super("the exchange is away", cause);
        }
    }

    /** It was told, and nobody knows what it did. */
    class Unclear extends Away {
        private static final long serialVersionUID = 1L;

        public Unclear(Throwable cause) {
            super(cause);
        }
    }
}
