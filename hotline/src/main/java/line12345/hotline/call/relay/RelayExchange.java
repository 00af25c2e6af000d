package line12345.hotline.call.relay;

/** The telephone exchange, as far as citizens are called through it. */
public interface RelayExchange {
    /** It is there. */
    boolean ready();

    /** It was told how to reach this telephone, and citizens. */
    boolean reaches(Telephone own);

    /**
     * Rings the own telephone, then the citizen's; what becomes of it is told to {@link RelayNews}.
     *
     * @param key names the call
     * @param citizen digits
     * @param shown the number that both see; null for the one that the deployment names
     * @throws Away when it was not placed
     */
    void place(String key, Telephone own, String citizen, String shown) throws Away;

    /** Ends the call for both; nothing happens when it is over. */
    void hangUp(String key);

    /** The exchange was not reached. */
    class Away extends Exception {
        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super("the exchange is away", cause);
        }
    }
}
