package line12345.hotline.rota.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.hotline.rota.shift.Shifts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The shift leader hands the shift over in writing 交班. */
@ApplicationScoped
public class WriteHandover {
    @Inject Handovers handovers;
    @Inject Shifts shifts;
    @Inject Facts facts;

    /**
     * @return its id
     * @throws WrongHandover when it says nothing, or the shift has one already
     * @throws NotTakenOver when the note before still waits
     */
    @Transactional
    public long write(HandoverForm form, Actor by, Instant now) {
        MayKeepRota.check(by);
        handovers.oneAtATime();
        HandoverForm sound = form.sound();
        LocalDate day = sound.began(OfficeClock.dayOf(now));
        HandoverOrder.check(
                shifts.book().on(day, String.valueOf(sound.shift())),
                handovers.written(day, sound.shift()),
                handovers.waiting(by),
                Duration.between(OfficeClock.start(day), now).toMinutes());
        long id = handovers.write(day, sound, by, now);
        sound.lines().forEach(line -> handovers.point(id, line, by, now));
        facts.announce(new HandoverWritten(id, day, sound.shift(), handovers.open(by).size()), now);
        return id;
    }
}
