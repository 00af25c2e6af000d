package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alert.ladder.AlertStep;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** Writes the notices of one step. */
@ApplicationScoped
class TellStep {
    @Inject AlertDesk desk;
    @Inject Addressees addressees;
    @Inject Notices notices;
    @Inject Grounds grounds;

    /**
     * @param place of the step, from 1
     * @return how many messages were written
     */
    int tell(OpenAlert alert, Leg leg, AlertStep step, int place, Instant now) {
        AlertWords words = new AlertWords(alert.occasion(), leg, now);
        String matter = grounds.told(GroundUse.NOTE, words.code(), words.blanks(), now);
        int told = 0;
        for (Addressee addressee : addressees.of(step.whom(), alert.departmentId(), now)) {
            for (Via via : step.via()) {
                if (addressee.reachedBy(via)) {
                    String text = words.to(step.whom(), via, alert.step() > 0, matter);
                    long notice = write(addressee, via, alert.number(), text, now);
                    desk.message(alert.id(), notice, place, step.whom(), via, addressee.name());
                    told++;
                }
            }
        }
        return told;
    }

    private long write(Addressee to, Via via, String number, String words, Instant now) {
        return to.byDuty(via)
                ? notices.toDuty(to.dutyId(), via, number, words, now)
                : notices.toAccount(to.accountId(), via, number, words, now);
    }
}
