package line12345.hotline.load;

import java.util.OptionalDouble;

/**
 * Looks for the highest rate that holds: upwards by a quarter, then between the last good and the
 * first bad rate until they lie close together. A rate is bad when it failed twice: this machine
 * has other work too.
 */
final class Saturation {
    private static final double UP = 1.25;
    private static final double CLOSE = 1.08;

    private final double start;
    private double good;
    private double bad = Double.POSITIVE_INFINITY;
    private double doubted;

    Saturation(double start) {
        this.start = start;
    }

    /** The rate to try, tickets a second; empty when the answer is known. */
    OptionalDouble next() {
        if (doubted > 0) {
            return OptionalDouble.of(doubted);
        }
        if (good == 0) {
            // Not even the first held: look below, but not for ever.
            double lower = Double.isInfinite(bad) ? start : bad / 2;
            return lower < start / 16 ? OptionalDouble.empty() : OptionalDouble.of(lower);
        }
        if (Double.isInfinite(bad)) {
            return OptionalDouble.of(good * UP);
        }
        return bad / good <= CLOSE
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(good * bad));
    }

    void held(double rate) {
        doubted = 0;
        good = Math.max(good, rate);
    }

    void broke(double rate) {
        if (doubted == rate) {
            doubted = 0;
            bad = Math.min(bad, rate);
        } else {
            doubted = rate;
        }
    }

    /** Tickets a second; 0 if no rate held. */
    double lastGood() {
        return good;
    }
}
