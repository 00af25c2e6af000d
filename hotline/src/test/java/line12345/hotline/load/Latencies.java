package line12345.hotline.load;

import java.util.Arrays;

/**
 * How long requests took, each counted from the moment it was meant to be sent: a service that
 * falls behind cannot hide it by making the sender wait.
 */
public final class Latencies {
    private final long[] sorted;

    /**
     * @param nanos in any order; copied
     */
    public Latencies(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * Milliseconds that a share of all did not exceed (nearest rank); 0 when there are none.
     *
     * @param share in {@code (0, 1]}
     */
    public double millis(double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
