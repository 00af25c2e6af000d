package line12345.hotline.console.manager;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * One office's figures of a period.
 *
 * @param departmentId 0 for the hotline itself
 */
public record OfficeLine(long departmentId, String name, Map<String, Long> sums) {
    /** The figures that are kept by office. */
    static final List<String> FIGURES =
            List.of(
                    "legs.dispatched",
                    "legs.replied",
                    "legs.replied_on_time",
                    "tickets.redone",
                    "tickets.closed",
                    "tickets.closed_on_time",
                    "handling.rated",
                    "handling.good",
                    "handling.solved");

    /**
     * Offices with anything to show, those with most work first, the hotline itself last.
     *
     * @param byFigure figure → office → amount
     */
    static List<OfficeLine> of(Map<String, Map<Long, Long>> byFigure, LongFunction<String> nameOf) {
        Map<Long, Map<String, Long>> byOffice = new TreeMap<>();
        byFigure.forEach(
                (figure, offices) ->
                        offices.forEach(
                                (office, amount) ->
                                        byOffice.computeIfAbsent(office, o -> new HashMap<>())
                                                .put(figure, amount)));
        List<OfficeLine> lines = new ArrayList<>();
        byOffice.forEach(
                (office, sums) -> lines.add(new OfficeLine(office, nameOf.apply(office), sums)));
        lines.sort(
                Comparator.comparing((OfficeLine line) -> line.departmentId == 0)
                        .thenComparing(line -> -line.sum("legs.dispatched"))
                        .thenComparing(OfficeLine::departmentId));
        return lines;
    }

    private long sum(String figure) {
        return sums.getOrDefault(figure, 0L);
    }

    public long dispatched() {
        return sum("legs.dispatched");
    }

    public long redone() {
        return sum("tickets.redone");
    }

    public long closed() {
        return sum("tickets.closed");
    }

    public Rate repliedOnTime() {
        return Share.REPLY_ON_TIME.of(sums);
    }

    public Rate closedOnTime() {
        return Share.ON_TIME.of(sums);
    }

    public Rate good() {
        return Share.GOOD.of(sums);
    }

    public Rate solved() {
        return Share.SOLVED.of(sums);
    }
}
