package line12345.hotline.life;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing script as short as it gets: no single act of what is left can be left out. */
final class Shrink {
    private Shrink() {}

    /**
     * @param fails whether a script still shows the same fault
     * @param within seconds; what is shortest by then is taken
     */
    static List<Act> smallest(List<Act> script, Predicate<List<Act>> fails, int within) {
        List<Act> best = new ArrayList<>(script);
        long until = System.nanoTime() + within * 1_000_000_000L;
        for (int size = best.size() / 2; size >= 1; size = size == 1 ? 0 : (size + 1) / 2) {
            boolean shorter = true;
            while (shorter && System.nanoTime() < until) {
                shorter = false;
                for (int at = 0; at < best.size() && System.nanoTime() < until; ) {
                    List<Act> candidate = new ArrayList<>(best);
                    candidate.subList(at, Math.min(at + size, candidate.size())).clear();
                    if (fails.test(candidate)) {
                        best = candidate;
                        shorter = true;
                    } else {
                        at += size;
                    }
                }
            }
        }
        return best;
    }
}
