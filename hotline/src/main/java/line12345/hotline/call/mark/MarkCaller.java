package line12345.hotline.call.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;

/** A reviewer or shift leader marks a number, or lifts a mark; the history stays. */
@ApplicationScoped
public class MarkCaller {
    @Inject Identities identities;
    @Inject EntityManager entities;

    /**
     * @throws line12345.ticketing.citizen.WrongPhoneNumber if it is none
     * @throws WrongMark without a kind or words, or with an end that makes no sense
     */
    @Transactional
    public void mark(
            String phone, MarkKind kind, String words, LocalDate until, Actor by, Instant now) {
        PhoneNumber number = PhoneNumber.parse(phone);
        if (kind == null) {
            throw WrongMark.kind();
        }
        String said = TicketText.optional("情况和理由", words, 200);
        if (said == null || said.isBlank()) {
            throw WrongMark.words();
        }
        if (!MarkTerm.fits(kind, until, OfficeClock.dayOf(now))) {
            throw WrongMark.end();
        }
        entities.createNativeQuery(
                        """
                        insert into caller_mark (caller_hash, masked, kind, words, until_on,
                            decided_by, decided_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, identities.hash(number.digits()))
                .setParameter(2, number.masked())
                .setParameter(3, kind.name())
                .setParameter(4, said)
                .setParameter(5, until)
                .setParameter(6, by.accountId())
                .setParameter(7, now)
                .executeUpdate();
    }

    /** Nothing happens if it was lifted before. */
    @Transactional
    public void lift(long id, Actor by, Instant now) {
        entities.createNativeQuery(
                        "update caller_mark set lifted_by = ?2, lifted_at = ?3"
                                + " where id = ?1 and lifted_at is null")
                .setParameter(1, id)
                .setParameter(2, by.accountId())
                .setParameter(3, now)
                .executeUpdate();
    }
}
