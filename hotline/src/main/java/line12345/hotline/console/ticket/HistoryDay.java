package line12345.hotline.console.ticket;

import line12345.ticketing.time.OfficeClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A day of a ticket's history.
 *
 * @param folded not the beginning and not the latest: opened by whoever wants to know
 */
public record HistoryDay(LocalDate day, List<HistoryEntry> entries, boolean folded) {
    /** Shorter histories are read as a whole. */
    static final int SHORT = 14;

    /** So many of the latest days stay open. */
    private static final int LATEST = 2;

    private static final int SAID = 4;

    /** Days in order; of a long history those in the middle are folded. */
    static List<HistoryDay> of(List<HistoryEntry> entries) {
        List<HistoryEntry> inOrder =
                entries.stream().sorted(Comparator.comparing(HistoryEntry::at)).toList();
        List<List<HistoryEntry>> days = new ArrayList<>();
        LocalDate current = null;
        for (HistoryEntry entry : inOrder) {
            LocalDate day = OfficeClock.dayOf(entry.at());
            if (!day.equals(current)) {
                days.add(new ArrayList<>());
                current = day;
            }
            days.get(days.size() - 1).add(entry);
        }
        List<HistoryDay> history = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            boolean folded = inOrder.size() > SHORT && i > 0 && i < days.size() - LATEST;
            List<HistoryEntry> day = days.get(i);
            history.add(new HistoryDay(OfficeClock.dayOf(day.get(0).at()), day, folded));
        }
        return history;
    }

    /** {@code 11 月 19 日 星期四}. */
    public String title() {
        String week =
                "一二三四五六日"
                        .substring(
                                day.getDayOfWeek().getValue() - 1, day.getDayOfWeek().getValue());
        return day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日 星期" + week;
    }

    /** What the folded day holds: {@code 派单、签收等 5 件}. */
    public String inShort() {
        String words =
                entries.stream()
                        .map(HistoryEntry::what)
                        .distinct()
                        .limit(SAID)
                        .collect(Collectors.joining("、"));
        return words + "，共 " + entries.size() + " 条";
    }
}
