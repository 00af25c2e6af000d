package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.skill.QueueCircles;
import line12345.hotline.missed.term.MissedRules;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.Wanted;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.citizen.Identities;

import java.time.Duration;
import java.time.Instant;

/** The whole number of an entry, for whoever has it in hand: to dial it or to write a ticket. */
@ApplicationScoped
public class OpenMissed {
    /** As long as the number of a call is told to who took it. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);

    @Inject EntityManager entities;
    @Inject HeldMissed held;
    @Inject MissedClaims claims;
    @Inject MissedRules rules;
    @Inject MissedWishes wishes;
    @Inject Identities identities;
    @Inject Looks looks;
    @Inject QueueCircles circles;

    /** Nobody else gets it while it rings and is talked on: it is kept from the first ring. */
    @Transactional
    Wanted open(long id, Actor by, Instant now) {
        MissedRow row = held.of(id, by, now);
        claims.keep(id, now.plus(rules.hold(now)));
        return Wanted.of(number(id), Purpose.MISSED, wishes.reason(row, now), null, id)
                .within(circles.of(row.queue(), row.confidential()));
    }

    /**
     * Also after both spoke, for the one who called back, while a ticket is still being written.
     *
     * @throws NotHeld when somebody else did
     */
    @Transactional
    public String number(long id, Actor by, Instant now) {
        MissedRow row = held.any(id);
        if (!row.heldBy(by, now) && !calledBack(id, by, now.minus(AFTERWARDS))) {
            throw NotHeld.nobodys();
        }
        looks.note(by, row.masked(), "回拨漏话", now);
        return number(id);
    }

    private boolean calledBack(long id, Actor by, Instant since) {
        return !entities.createNativeQuery(
                        "select 1 from missed_try where missed_id = ?1 and account_id = ?2"
                                + " and result = 'REACHED' and at >= ?3")
                .setParameter(1, id)
                .setParameter(2, by.accountId())
                .setParameter(3, since)
                .getResultList()
                .isEmpty();
    }

    private String number(long id) {
        return identities.open(
                (String)
                        entities.createNativeQuery("select sealed from missed_call where id = ?1")
                                .setParameter(1, id)
                                .getSingleResult());
    }
}
