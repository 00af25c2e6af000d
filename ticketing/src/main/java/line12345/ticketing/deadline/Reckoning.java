package line12345.ticketing.deadline;

import line12345.ticketing.calendar.OpenTime;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Counts deadlines by one office's calendar and hours.
 *
 * <p>Minutes and hours run through the night: they are for matters of life and supply. Working
 * hours run only while the office is open. Days and working days end when the office closes; the
 * day of the start is not counted (the rule of reckoning periods in Chinese administrative law).
 */
public final class Reckoning {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    private final OpenTime open;
    private final Function<Instant, YellowRule> yellowRule;

    /**
     * @param yellowRule the rule of the light that was in force at the given start
     */
    public Reckoning(OpenTime open, Function<Instant, YellowRule> yellowRule) {
        this.open = open;
        this.yellowRule = yellowRule;
    }

    /** The deadline {@code span} after {@code start}. */
    public Deadline from(Instant start, Span span) {
        return count(start, OfficeClock.dayOf(start), span, "自");
    }

    /**
     * A deadline moved on by {@code span}, as an extension does. Counted from the day that ends
     * with {@code due}, which for an office open day and night is not the day of that midnight.
     */
    public Deadline extended(Instant due, Span span) {
        return count(due, lastDayOf(due), span, "自原时限");
    }

    /** How long the office is open in {@code [from, to)}. */
    public Duration workingTime(Instant from, Instant to) {
        return open.between(from, to);
    }

    /** The earliest moment at which the office has been open for {@code working} since start. */
    public Deadline plusWorking(Instant start, Duration working) {
        return reached(start, working, "自 " + MOMENT.format(start) + " 起 " + length(working));
    }

    /**
     * The due time after a pause: moved by the time the office was open in the pause, so that
     * pausing over a night, a weekend or a holiday moves nothing.
     */
    public Instant afterPause(Instant due, Instant pausedAt, Instant resumedAt) {
        return plusWorking(due, workingTime(pausedAt, resumedAt)).at();
    }

    /** When the light of a limit of {@code span} from {@code start} turns yellow. */
    public Instant yellow(Instant start, Span span) {
        return yellow(start, span.unit(), from(start, span).at());
    }

    /**
     * When the light turns yellow on the way from {@code start} to {@code due}: in days some
     * working days before, at the hour of the due time; else, or when that would be the day of the
     * start already, when only a part of the time is left.
     */
    Instant yellow(Instant start, Span.Unit unit, Instant due) {
        YellowRule rule = yellowRule.apply(start);
        if (inDays(unit)) {
            LocalDate day = open.before(lastDayOf(due), rule.workingDays());
            if (day.isAfter(OfficeClock.dayOf(start))) {
                return sameHour(due, day);
            }
        }
        int percentGone = 100 - rule.percentLeft();
        return part(start, unit, due, percentGone);
    }

    /** The moment at which {@code percent} of the way from start to due is gone. */
    Instant part(Instant start, Span.Unit unit, Instant due, int percent) {
        if (inDays(unit) || unit == Span.Unit.WORKING_HOUR) {
            Duration working = workingTime(start, due);
            if (!working.isZero()) {
                return open.plus(start, percent(working, percent)).at();
            }
        }
        return start.plus(percent(Duration.between(start, due), percent));
    }

    private Deadline count(Instant start, LocalDate day, Span span, String from) {
        return switch (span.unit()) {
            case MINUTE -> exact(start, Duration.ofMinutes(span.amount()), span, from);
            case HOUR -> exact(start, Duration.ofHours(span.amount()), span, from);
            case WORKING_HOUR ->
                    reached(
                            start,
                            Duration.ofHours(span.amount()),
                            from + " " + MOMENT.format(start) + " 起 " + span.chinese());
            case DAY -> closing(day.plusDays(span.amount()), false, day, span);
            case WORKING_DAY -> {
                var counted = open.after(day, span.amount());
                yield closing(counted.day(), counted.provisional(), day, span);
            }
        };
    }

    private static Deadline exact(Instant start, Duration length, Span span, String from) {
        String moment = from.equals("自") ? "自受理时刻起 " : from + "起 ";
        return new Deadline(start.plus(length), false, moment + span.chinese());
    }

    private Deadline reached(Instant start, Duration working, String counted) {
        var end = open.plus(start, working);
        String arithmetic = counted + "（只计上班时间），至 " + closeOf(end.at());
        return new Deadline(end.at(), end.provisional(), mark(arithmetic, end));
    }

    private Deadline closing(LocalDate last, boolean provisional, LocalDate start, Span span) {
        var end = new OpenTime.Reached(open.closes(last), provisional);
        String arithmetic = start + " 次日起算 " + span.chinese() + "，至 " + closeOf(end.at());
        return new Deadline(end.at(), provisional, mark(arithmetic, end));
    }

    private static String mark(String arithmetic, OpenTime.Reached end) {
        if (!end.provisional()) {
            return arithmetic;
        }
        int year = lastDayOf(end.at()).getYear();
        return arithmetic + "（" + year + " 年放假安排尚未公布，此日期为暂定，公布后确认）";
    }

    private Instant sameHour(Instant due, LocalDate day) {
        LocalDate last = lastDayOf(due);
        if (due.equals(open.closes(last))) {
            return open.closes(day);
        }
        return due.minus(ChronoUnit.DAYS.between(day, last), ChronoUnit.DAYS);
    }

    private static boolean inDays(Span.Unit unit) {
        return unit == Span.Unit.DAY || unit == Span.Unit.WORKING_DAY;
    }

    private static Duration percent(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(100).truncatedTo(ChronoUnit.MICROS);
    }

    /** The day that ends with {@code due}; midnight ends the day before. */
    private static LocalDate lastDayOf(Instant due) {
        return OfficeClock.dayOf(due.minus(1, ChronoUnit.MICROS));
    }

    private static String closeOf(Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        boolean midnight = local.toLocalTime().toSecondOfDay() == 0;
        return midnight ? lastDayOf(moment) + " 24:00" : MOMENT.format(moment);
    }

    private static String length(Duration length) {
        long minutes = length.toMinutes();
        String hours = minutes >= 60 ? minutes / 60 + " 小时" : "";
        String rest = minutes % 60 > 0 || minutes == 0 ? minutes % 60 + " 分钟" : "";
        return (hours + (hours.isEmpty() || rest.isEmpty() ? "" : " ") + rest);
    }
}
