package line12345.ticketing.partner.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two lists of one day held against each other.
 *
 * @param matched tickets that are the same on both
 */
record Comparison(int matched, List<Line> lines) {
    /**
     * @param ours null where it is missing here
     * @param theirs null where it is missing there
     */
    record Line(Difference difference, DayItem ours, DayItem theirs) {}

    static Comparison of(List<DayItem> ours, List<DayItem> theirs) {
        Map<String, DayItem> there = new LinkedHashMap<>();
        theirs.forEach(item -> there.put(item.seenThere(), item));
        List<Line> lines = new ArrayList<>();
        int matched = 0;
        for (DayItem own : ours) {
            DayItem other = there.remove(own.seenHere());
            if (other == null) {
                // What they refused, and said so, they need not have.
                if (!own.state().equals("REFUSED")) {
                    lines.add(new Line(Difference.MISSING_THERE, own, null));
                }
            } else if (same(own, other)) {
                matched++;
            } else {
                lines.add(new Line(Difference.DIFFERENT, own, other));
            }
        }
        there.values().forEach(item -> lines.add(new Line(Difference.MISSING_HERE, null, item)));
        return new Comparison(matched, List.copyOf(lines));
    }

    private static boolean same(DayItem own, DayItem other) {
        return own.state().equals(other.state()) && own.hash().equals(other.hash());
    }
}
