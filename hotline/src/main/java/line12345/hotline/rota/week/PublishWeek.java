package line12345.hotline.rota.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.hotline.rota.shift.Shifts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The drawn-up week holds from now on 发布班表; whoever works otherwise than before is told. */
@ApplicationScoped
public class PublishWeek {
    @Inject Rota rota;
    @Inject Shifts shifts;
    @Inject Notices notices;
    @Inject Facts facts;

    /**
     * @param note why, for the history; may be empty
     * @param seen the version of the draft the editor saw
     * @return the number of the publication, from 1
     * @throws WrongSeat when nobody is on it, or nothing would change
     * @throws RotaChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public int publish(LocalDate day, String note, int seen, Actor by, Instant now) {
        MayKeepRota.check(by);
        LocalDate monday = Week.mondayOf(day);
        SoundDay.checkWeek(monday, OfficeClock.dayOf(now));
        Week week = rota.forChange(monday, by, now);
        SeenVersion.check(week, seen);
        if (week.seats().isEmpty() && week.published() == 0) {
            throw new WrongSeat("这一周还没有排班，请先排班再发布。");
        }
        return publish(week, week.seats(), Note.read(note), by, now);
    }

    /** As part of another step, such as an approved swap. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int publish(Week week, List<Seat> seats, String note, Actor by, Instant now) {
        LocalDate monday = week.monday();
        List<Seat> before = rota.published(monday, monday.plusDays(6));
        if (week.published() > 0 && before.equals(seats)) {
            throw new WrongSeat("班表和已发布的一样，没有需要发布的改动。");
        }
        int version = week.published() + 1;
        rota.publish(monday, version, seats, note, by, now);
        Map<Long, String> told = RotaMoves.told(monday, before, seats, shifts.book());
        told.forEach((person, words) -> notices.toAccount(person, Via.PAGE, "", words, now));
        facts.announce(new RotaPublished(monday, version, told.size()), now);
        return version;
    }
}
