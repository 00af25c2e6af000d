package line12345.hotline.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.Seat;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares the published rota with who is at the telephone. */
@ApplicationScoped
class CrewNow {
    /** Raising it names those who are late later. */
    private static final Duration LATE_AFTER = Duration.ofMinutes(5);

    private static final int DAY = 24 * 60;

    /** The rota changes a few times a week; raising it shows a swap later. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject Rota rota;
    @Inject Shifts shifts;

    private volatile Known known;

    private record Known(Instant at, List<Seat> seats, ShiftBook book) {}

    /**
     * @param here accounts at work
     */
    Crew look(Set<Long> here, Instant now) {
        Known seen = known;
        if (seen == null || now.isAfter(seen.at().plus(KEPT))) {
            LocalDate today = OfficeClock.dayOf(now);
            seen = new Known(now, rota.published(today.minusDays(1), today), shifts.book());
            known = seen;
        }
        return of(seen.seats(), seen.book(), here, now);
    }

    /**
     * @param seats of the day and of the day before, whose night may go on
     */
    static Crew of(List<Seat> seats, ShiftBook book, Set<Long> here, Instant now) {
        List<Crew.Absent> absent = new ArrayList<>();
        int expected = 0;
        for (Seat seat : seats) {
            Shift shift = book.on(seat.day(), seat.shift()).orElse(null);
            if (shift == null || seat.leads() || !worksNow(seat, shift, now)) {
                continue;
            }
            expected++;
            if (!here.contains(seat.accountId())) {
                Instant begins = begin(seat, shift);
                boolean late = !now.isBefore(begins.plus(LATE_AFTER));
                absent.add(new Crew.Absent(seat.who(), shift.words(), late));
            }
        }
        return new Crew(!seats.isEmpty(), expected, expected - absent.size(), absent);
    }

    /** Breaks of the shift are no absence. */
    private static boolean worksNow(Seat seat, Shift shift, Instant now) {
        LocalTime time = LocalTime.ofInstant(now, OfficeClock.ZONE);
        boolean yesterday = seat.day().isBefore(OfficeClock.dayOf(now));
        int minute = time.toSecondOfDay() / 60 + (yesterday ? DAY : 0);
        return shift.works(minute, minute + 1, seat.breakGroup());
    }

    private static Instant begin(Seat seat, Shift shift) {
        return seat.day().atTime(shift.starts()).atZone(OfficeClock.ZONE).toInstant();
    }
}
