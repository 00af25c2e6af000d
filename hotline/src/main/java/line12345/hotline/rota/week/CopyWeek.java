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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The week before is taken over for those days and people that are still empty 复制上周. */
@ApplicationScoped
public class CopyWeek {
    private record Place(LocalDate day, long accountId) {}

    @Inject Rota rota;
    @Inject RotaPeople people;
    @Inject Shifts shifts;

    /**
     * @param seen the version of the draft the editor saw
     * @return how many shifts were filled in
     * @throws WrongSeat when there is nothing to take over
     * @throws RotaChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public int copy(LocalDate monday, int seen, Actor by, Instant now) {
        MayKeepRota.check(by);
        LocalDate to = Week.mondayOf(monday);
        SoundDay.checkWeek(to, OfficeClock.dayOf(now));
        Week week = rota.forChange(to, by, now);
        SeenVersion.check(week, seen);
        List<Seat> filled = filled(week, OfficeClock.dayOf(now));
        if (filled.isEmpty()) {
            throw new WrongSeat("没有可以复制的班次：上周没有排班，或这一周已经排满、已经过去。");
        }
        filled.forEach(rota::put);
        rota.changed(to, by, now);
        return filled.size();
    }

    private List<Seat> filled(Week week, LocalDate today) {
        Set<Place> taken =
                week.seats().stream()
                        .map(seat -> new Place(seat.day(), seat.accountId()))
                        .collect(Collectors.toSet());
        Set<Long> here = people.all().stream().map(Actor::accountId).collect(Collectors.toSet());
        var book = shifts.book();
        LocalDate monday = week.monday();
        return rota.drafts(monday.minusDays(7), monday.minusDays(1)).stream()
                .map(seat -> seat.on(seat.day().plusDays(7)))
                .filter(seat -> !seat.day().isBefore(today) && here.contains(seat.accountId()))
                .filter(seat -> !taken.contains(new Place(seat.day(), seat.accountId())))
                .filter(seat -> book.on(seat.day(), seat.shift()).filter(Shift::active).isPresent())
                .toList();
    }
}
