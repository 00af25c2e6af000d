package line12345.hotline.rota.week;

import line12345.hotline.rota.shift.ShiftBook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a publication changes for whom, in words. Breaks that moved are told, too. */
public final class RotaMoves {
    private static final String DAYS = "一二三四五六日";

    private RotaMoves() {}

    /**
     * @return account → a sentence; who keeps all as it was is not in it
     */
    public static Map<Long, String> told(
            LocalDate monday, List<Seat> before, List<Seat> after, ShiftBook book) {
        Map<Long, String> told = new TreeMap<>();
        Map<Long, Map<LocalDate, Seat>> old = byPerson(before);
        Map<Long, Map<LocalDate, Seat>> fresh = byPerson(after);
        TreeSet<Long> people = new TreeSet<>(old.keySet());
        people.addAll(fresh.keySet());
        for (long person : people) {
            List<String> moves = moves(monday, old.get(person), fresh.get(person), book);
            if (!moves.isEmpty()) {
                boolean first = before.isEmpty();
                told.put(person, (first ? "班表已发布：" : "您的班次有变动：") + String.join("；", moves) + "。");
            }
        }
        return told;
    }

    private static List<String> moves(
            LocalDate monday,
            Map<LocalDate, Seat> old,
            Map<LocalDate, Seat> fresh,
            ShiftBook book) {
        List<String> moves = new ArrayList<>();
        for (LocalDate day : monday.datesUntil(monday.plusDays(7)).toList()) {
            String was = words(old == null ? null : old.get(day), day, book);
            String is = words(fresh == null ? null : fresh.get(day), day, book);
            if (!was.equals(is)) {
                moves.add(said(day) + " " + (is.isEmpty() ? "改为休息" : is));
            }
        }
        return moves;
    }

    private static String words(Seat seat, LocalDate day, ShiftBook book) {
        if (seat == null) {
            return "";
        }
        String rest =
                book.on(day, seat.shift())
                        .map(shift -> shift.breaks().words(seat.breakGroup()))
                        .orElse("");
        return book.words(day, seat.shift()) + (rest.isEmpty() ? "" : "（休息 " + rest + "）");
    }

    /** {@code 11 月 25 日（周三）}. */
    public static String said(LocalDate day) {
        return "%d 月 %d 日（周%s）"
                .formatted(
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        DAYS.charAt(day.getDayOfWeek().getValue() - 1));
    }

    private static Map<Long, Map<LocalDate, Seat>> byPerson(List<Seat> seats) {
        return seats.stream()
                .collect(
                        Collectors.groupingBy(
                                Seat::accountId,
                                Collectors.toMap(
                                        Seat::day, seat -> seat, (a, b) -> b, HashMap::new)));
    }
}
