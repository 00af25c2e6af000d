package line12345.ticketing.calendar;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A part of a day in which an office is open, {@code [from, to)}.
 *
 * @param from minutes since midnight, 0 to 1439
 * @param to minutes since midnight, above {@code from}, at most 1440 (24:00)
 */
public record Stretch(int from, int to) {
    private static final int WHOLE_DAY = 24 * 60;

    public Stretch {
        if (from < 0 || from >= to || to > WHOLE_DAY) {
            throw new IllegalArgumentException("not a part of a day: " + from + " to " + to);
        }
    }

    static Stretch of(LocalTime from, LocalTime to) {
        return new Stretch(minutes(from), minutes(to));
    }

    static Stretch wholeDay() {
        return new Stretch(0, WHOLE_DAY);
    }

    Instant opens(LocalDate day) {
        return at(day, from);
    }

    Instant closes(LocalDate day) {
        return at(day, to);
    }

    /** {@code 08:30–12:00}. */
    public String chinese() {
        return "%02d:%02d–%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(OfficeClock.ZONE).plusMinutes(minute).toInstant();
    }
}
