package line12345.ticketing.calendar;

import line12345.ticketing.calendar.HoursTable.Entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Which rows of the office hours count on a day 现行作息: of the city or of one office. */
public final class HoursInForce {
    private static final Comparator<Entry> LATEST_FIRST =
            Comparator.comparing((Entry one) -> one.row().validFrom())
                    .thenComparing(Entry::id)
                    .reversed();

    private HoursInForce() {}

    /**
     * Those that some day of the year would still be counted by; the latest first.
     *
     * @param departmentId null for the city
     */
    public static List<Entry> on(LocalDate day, Long departmentId, List<Entry> all) {
        List<Entry> counting = new ArrayList<>();
        List<Season> covered = new ArrayList<>();
        of(departmentId, all).stream()
                .filter(one -> !one.row().validFrom().isAfter(day))
                .forEach(
                        one -> {
                            Season season = one.row().season();
                            if (!covered.contains(season) && !covered.contains(Season.WHOLE_YEAR)) {
                                counting.add(one);
                            }
                            covered.add(season);
                        });
        return counting;
    }

    /** What counts now and what begins later, in the order in which it begins. */
    public static List<Entry> nowAndLater(LocalDate today, Long departmentId, List<Entry> all) {
        List<Entry> rows = new ArrayList<>(on(today, departmentId, all));
        of(departmentId, all).stream()
                .filter(one -> one.row().validFrom().isAfter(today))
                .filter(one -> on(one.row().validFrom(), departmentId, all).contains(one))
                .forEach(rows::add);
        rows.sort(LATEST_FIRST.reversed());
        return rows;
    }

    /** All rows of the city or the office, the latest first. */
    public static List<Entry> of(Long departmentId, List<Entry> all) {
        return all.stream()
                .filter(one -> Objects.equals(one.row().departmentId(), departmentId))
                .sorted(LATEST_FIRST)
                .toList();
    }
}
