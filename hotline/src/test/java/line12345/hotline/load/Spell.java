package line12345.hotline.load;

import line12345.hotline.load.Meter.Reading;

/**
 * A stretch of load and what it cost until the last of its rows was told and counted.
 *
 * @param cost of the whole stretch
 * @param idle what the same house costs with nothing to do
 */
record Spell(OpenLoop.Outcome outcome, Reading cost, Reading idle) {
    /** Milliseconds of processor time a ticket, beyond what idling costs. */
    double serviceMillis() {
        return cost.serviceBeyond(idle) * 1000 / outcome.answered();
    }

    double databaseMillis() {
        return cost.databaseBeyond(idle) * 1000 / outcome.answered();
    }

    double senderMillis() {
        return cost.sender() * 1000 / outcome.answered();
    }

    /**
     * Whether the service kept up: all answered, no more waiting when the last was sent than come
     * in the time allowed, and no longer waits than allowed.
     *
     * @param longest milliseconds that 99 of 100 may take
     */
    boolean held(double longest) {
        return outcome.complete()
                && outcome.problems().isEmpty()
                && outcome.left() <= Math.max(5, outcome.rate() * longest / 1000)
                && outcome.latencies().millis(0.99) <= longest;
    }
}
