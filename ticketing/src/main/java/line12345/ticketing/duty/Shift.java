package line12345.ticketing.duty;

import line12345.ticketing.time.OfficeClock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When somebody is on duty 班次: each week on some days between two hours, or once. Both are {@code
 * [from, to)} in the office's zone.
 *
 * @param weekdays on which a weekly shift begins; empty for one that happens once
 * @param from of a weekly shift
 * @param to of a weekly shift; not after {@code from} means on the next day, equal means 24 hours
 * @param fromAt of one that happens once
 * @param toAt of one that happens once
 */
public record Shift(
        Set<DayOfWeek> weekdays, LocalTime from, LocalTime to, Instant fromAt, Instant toAt) {
    private static final String DAYS = "一二三四五六日";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    /**
     * @throws WrongShift no day or no hour
     */
    public static Shift weekly(Set<DayOfWeek> weekdays, LocalTime from, LocalTime to) {
        if (weekdays.isEmpty()) {
            throw new WrongShift("每周值班至少要选一天。");
        }
        if (from == null || to == null) {
            throw new WrongShift("请填写每周值班的开始和结束时间，例如 08:30 和 17:30。");
        }
        return new Shift(EnumSet.copyOf(weekdays), from, to, null, null);
    }

    /**
     * @throws WrongShift a moment is missing or it ends before it begins
     */
    public static Shift once(Instant from, Instant to) {
        if (from == null || to == null) {
            throw new WrongShift("请填写临时值班的开始和结束时刻。");
        }
        if (!from.isBefore(to)) {
            throw new WrongShift("值班的结束时刻必须晚于开始时刻。");
        }
        return new Shift(Set.of(), null, null, from, to);
    }

    public boolean isOnce() {
        return fromAt != null;
    }

    public boolean covers(Instant now) {
        if (isOnce()) {
            return !now.isBefore(fromAt) && now.isBefore(toAt);
        }
        ZonedDateTime here = now.atZone(OfficeClock.ZONE);
        LocalTime time = here.toLocalTime();
        boolean overMidnight = !to.isAfter(from);
        boolean begunToday =
                weekdays.contains(here.getDayOfWeek())
                        && !time.isBefore(from)
                        && (overMidnight || time.isBefore(to));
        boolean begunYesterday =
                overMidnight
                        && weekdays.contains(here.getDayOfWeek().minus(1))
                        && time.isBefore(to);
        return begunToday || begunYesterday;
    }

    /** {@code 每周一至五 08:30–17:30}, {@code 每天 17:30–次日 08:30} or two moments. */
    public String words() {
        if (isOnce()) {
            return MOMENT.format(fromAt) + " 至 " + MOMENT.format(toAt);
        }
        String days = weekdays.size() == DAYS.length() ? "每天" : "每周" + saidDays();
        return days
                + " "
                + HOUR.format(from)
                + "–"
                + (to.isAfter(from) ? "" : "次日 ")
                + HOUR.format(to);
    }

    /** {@code 一至五} for days in a row, {@code 一、三} else. */
    private String saidDays() {
        List<Integer> numbers = weekdays.stream().map(DayOfWeek::getValue).sorted().toList();
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        if (numbers.size() > 2 && last - first == numbers.size() - 1) {
            return day(first) + "至" + day(last);
        }
        return numbers.stream().map(Shift::day).collect(Collectors.joining("、"));
    }

    private static String day(int number) {
        return DAYS.substring(number - 1, number);
    }

    /** {@code 1,2,3} for Monday to Wednesday; null for a shift that happens once. */
    String writtenDays() {
        return isOnce()
                ? null
                : weekdays.stream()
                        .sorted()
                        .map(day -> "" + day.getValue())
                        .collect(Collectors.joining(","));
    }

    static Set<DayOfWeek> readDays(String written) {
        return Arrays.stream(written.split(","))
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
