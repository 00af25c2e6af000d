package line12345.hotline.load;

import java.util.Arrays;
import java.util.Random;

/** Few come often, many seldom: the k-th of n is drawn with a weight of {@code 1 / k^s} (Zipf). */
final class Skew {
    private final double[] upTo;

    Skew(int n, double s) {
        upTo = new double[n];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += 1 / Math.pow(k + 1, s);
            upTo[k] = sum;
        }
    }

    /** From 0, the most frequent. */
    int draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
