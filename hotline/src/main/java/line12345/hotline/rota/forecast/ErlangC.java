package line12345.hotline.rota.forecast;

/**
 * Erlang's formula for callers who wait (A. K. Erlang 1917): calls arrive at random, are served by
 * {@code agents} in the order of their arrival, and nobody gives up. Since people do give up, the
 * house needs at most what it says.
 */
final class ErlangC {
    /** Nobody has a bigger hall; guards against a load that was typed wrong. */
    private static final int MOST = 5000;

    private ErlangC() {}

    /**
     * The load in erlangs: how many agents would be busy all the time.
     *
     * @param arrivals in {@code seconds}
     * @param handleSeconds talk and wrap-up of one call on the average
     */
    static double load(double arrivals, double handleSeconds, double seconds) {
        return arrivals * handleSeconds / seconds;
    }

    /** The chance that a call finds every agent busy; 1 when the load is too much for ever. */
    static double waits(int agents, double load) {
        if (load <= 0) {
            return 0;
        }
        if (load >= agents) {
            return 1;
        }
        // Erlang B by its recursion: no factorials that overflow.
        double blocked = 1;
        for (int k = 1; k <= agents; k++) {
            blocked = load * blocked / (k + load * blocked);
        }
        return agents * blocked / (agents - load * (1 - blocked));
    }

    /** The share of calls answered within {@code within} seconds, from 0 to 1. */
    static double answered(int agents, double load, double handleSeconds, double within) {
        if (load <= 0) {
            return 1;
        }
        if (load >= agents) {
            return 0;
        }
        return 1 - waits(agents, load) * Math.exp(-(agents - load) * within / handleSeconds);
    }

    /** How long a call waits on the average, in seconds; endless when the load is too much. */
    static double meanWait(int agents, double load, double handleSeconds) {
        return load >= agents
                ? Double.POSITIVE_INFINITY
                : waits(agents, load) * handleSeconds / (agents - load);
    }

    /**
     * The fewest agents with whom at least {@code share} of the calls are answered in time.
     *
     * @param share from 0 to below 1
     */
    static int agents(double load, double handleSeconds, double share, double within) {
        if (load <= 0) {
            return 0;
        }
        int agents = (int) Math.floor(load) + 1;
        while (agents < MOST && answered(agents, load, handleSeconds, within) < share) {
            agents++;
        }
        return agents;
    }
}
