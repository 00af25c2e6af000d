package line12345.hotline.rota.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.rota.week.Note;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.RotaPeople;
import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a swap would be, before it is asked for: nobody hears of it yet. */
@ApplicationScoped
public class LookAtSwap {
    @Inject Rota rota;
    @Inject RotaPeople people;
    @Inject Shifts shifts;

    /**
     * @return in words, as the colleague would read it
     * @throws WrongSwap when it could not be asked for
     */
    @Transactional
    public String look(LocalDate day, long otherId, LocalDate otherDay, Actor asker, Instant now) {
        return sound(day, otherId, otherDay, "", asker, now).said(shifts.book());
    }

    /**
     * @throws WrongSwap when there is nothing to change, or somebody would have two shifts a day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Swap sound(
            LocalDate day,
            long otherId,
            LocalDate otherDay,
            String reason,
            Actor asker,
            Instant now) {
        Actor other = people.person(otherId);
        List<Seat> seats = seats(asker.accountId(), otherId, day, otherDay);
        Swap swap =
                new Swap(
                        0,
                        asker.accountId(),
                        asker.name(),
                        day,
                        Swap.shiftOf(seats, asker.accountId(), day),
                        otherId,
                        other.name(),
                        otherDay,
                        Swap.shiftOf(seats, otherId, otherDay),
                        Note.read(reason),
                        SwapState.ASKED,
                        now,
                        null,
                        null,
                        "",
                        0);
        SoundSwap.published(swap, rota.publishedWeeks(Week.mondayOf(otherDay), otherDay));
        SoundSwap.check(swap, asker, other, seats, OfficeClock.dayOf(now));
        return swap;
    }

    private List<Seat> seats(long mine, long other, LocalDate day, LocalDate otherDay) {
        return Stream.of(day, otherDay)
                .distinct()
                .flatMap(on -> rota.published(on, on).stream())
                .filter(seat -> seat.accountId() == mine || seat.accountId() == other)
                .toList();
    }
}
