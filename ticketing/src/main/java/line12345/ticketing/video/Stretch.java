package line12345.ticketing.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Bytes of a film, from the first to before the last.
 *
 * @param to not within it
 */
record Stretch(long from, long to) {
    /** In order, and what touches or overlaps made one. */
    static List<Stretch> joined(List<Stretch> any) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch one : any.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && one.from <= joined.get(last).to) {
                Stretch before = joined.get(last);
                joined.set(last, new Stretch(before.from, Math.max(before.to, one.to)));
            } else if (one.from < one.to) {
                joined.add(one);
            }
        }
        return joined;
    }

    boolean within(Stretch other) {
        return from >= other.from && to <= other.to;
    }
}
