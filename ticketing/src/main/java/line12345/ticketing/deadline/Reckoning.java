package line12345.ticketing.deadline;

import line12345.ticketing.calendar.WorkingCalendar;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Counts a deadline from a start.
 *
 * <p>Minutes and hours run through the night: they are for matters of life and supply. Days and
 * working days end when the office closes; the day of the start is not counted (the rule of
 * reckoning periods in Chinese administrative law).
 */
public final class Reckoning {
    private final WorkingCalendar calendar;
    private final LocalTime closesAt;

    public Reckoning(WorkingCalendar calendar, LocalTime closesAt) {
        this.calendar = calendar;
        this.closesAt = closesAt;
    }

    public Deadline from(Instant start, Span span) {
        LocalDate day = OfficeClock.dayOf(start);
        return switch (span.unit()) {
            case MINUTE -> exact(start, Duration.ofMinutes(span.amount()), span);
            case HOUR -> exact(start, Duration.ofHours(span.amount()), span);
            case WORKING_HOUR -> throw new IllegalStateException("working hours need office hours");
            case DAY -> closing(day.plusDays(span.amount()), false, day, span);
            case WORKING_DAY -> {
                var counted = calendar.after(day, span.amount());
                yield closing(counted.day(), counted.provisional(), day, span);
            }
        };
    }

    /**
     * When the light turns yellow: at the close of the working day before the last, or when a
     * quarter of the time is left.
     */
    public Instant yellow(Instant start, Span span) {
        if (span.unit() == Span.Unit.WORKING_DAY && span.amount() > 1) {
            return from(start, new Span(span.amount() - 1, span.unit())).at();
        }
        Duration whole = Duration.between(start, from(start, span).at());
        return start.plus(whole.multipliedBy(3).dividedBy(4));
    }

    private Deadline exact(Instant start, Duration length, Span span) {
        return new Deadline(start.plus(length), false, "自受理时刻起 " + span.chinese());
    }

    private Deadline closing(LocalDate last, boolean provisional, LocalDate start, Span span) {
        Instant at = ZonedDateTime.of(last, closesAt, OfficeClock.ZONE).toInstant();
        String arithmetic = start + " 次日起算 " + span.chinese() + "，至 " + last + " " + closesAt;
        if (provisional) {
            arithmetic += "（" + last.getYear() + " 年放假安排尚未公布，此日期为暂定，公布后确认）";
        }
        return new Deadline(at, provisional, arithmetic);
    }
}
