package line12345.hotline.load;

import java.util.Random;

/** When people call: independently of each other, so that two may come at once and then nobody. */
final class Arrivals {
    private Arrivals() {}

    /**
     * Exactly {@code rate × seconds} moments in order, spread by chance over the time; nanoseconds
     * from the start.
     */
    static long[] of(double rate, double seconds, Random random) {
        int count = (int) Math.round(rate * seconds);
        return random.doubles(count)
                .sorted()
                .mapToLong(at -> (long) (at * seconds * 1e9))
                .toArray();
    }
}
