package line12345.hotline.rota.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.Shifts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;

/** The shift leader puts somebody on a shift of a day, or takes them off. */
@ApplicationScoped
public class PlaceSeat {
    @Inject Rota rota;
    @Inject Shifts shifts;
    @Inject RotaPeople people;

    /**
     * @param shift code; empty to take the person off
     * @param breakGroup from 0; null for the group that has the fewest people so far
     * @param seen the version of the draft the editor saw
     * @return the version afterwards
     * @throws WrongSeat when the day is past, or the person or the shift is not to be had
     * @throws RotaChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public int place(
            LocalDate day,
            long accountId,
            String shift,
            Integer breakGroup,
            int seen,
            Actor by,
            Instant now) {
        MayKeepRota.check(by);
        SoundDay.check(day, OfficeClock.dayOf(now));
        LocalDate monday = Week.mondayOf(day);
        Week week = rota.forChange(monday, by, now);
        SeenVersion.check(week, seen);
        if (shift == null || shift.isEmpty()) {
            rota.clear(day, accountId);
        } else {
            Shift on = SoundDay.shift(shifts.book(), day, shift);
            Actor person = people.person(accountId);
            int group = BreakGroups.of(breakGroup, on, day, week.seats(), accountId);
            rota.put(RotaPeople.seat(person, day, on.code(), group));
        }
        rota.changed(monday, by, now);
        return week.version() + 1;
    }
}
