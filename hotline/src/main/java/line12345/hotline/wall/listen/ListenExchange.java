package line12345.hotline.wall.listen;

/** The exchange, as far as a leader takes part in calls through it. */
public interface ListenExchange {
    /** What the exchange says of a telephone. */
    enum Telephone {
        FREE,
        BUSY,
        /** Not signed in to the exchange. */
        OFF
    }

    /**
     * @param key names the listening, and the leader's line
     * @param leader extension that is rung
     * @param call the key of the call
     * @param agent extension that talks on it
     */
    record Joining(String key, String leader, String call, String agent, Mode mode) {}

    /**
     * @throws Away when it is not known
     */
    Telephone telephone(String extension) throws Away;

    /**
     * Rings the leader; what becomes of it is told to {@link ListenNews}.
     *
     * @throws Away when nothing was placed
     * @throws CallOver when agent and citizen do not talk any more
     */
    void join(Joining joining) throws Away, CallOver;

    /**
     * Another way for one who has joined, without ringing again.
     *
     * @throws Away when it was not done
     */
    void turn(String key, Mode mode) throws Away;

    /**
     * The leader who has joined speaks with the citizen instead of the agent, who is free.
     *
     * @param call the key of the call
     * @param leader extension
     * @throws Away when it was not done
     * @throws CallOver when agent and citizen do not talk, or not they alone
     */
    void takeOver(String key, String call, String leader) throws Away, CallOver;

    /** Ends it for the leader alone; nothing happens when it is over. */
    void leave(String key);

    /** The exchange was not reached, or refused. */
    class Away extends Exception {
        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super("the exchange is away", cause);
        }
    }

    /** Agent and citizen do not talk any more. */
    class CallOver extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
