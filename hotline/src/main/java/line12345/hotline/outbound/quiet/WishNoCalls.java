package line12345.hotline.outbound.quiet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/**
 * Puts a number on the list 登记免打扰. Said again, a wish may become longer; only who may lift one may
 * make it shorter. What held before stays as history.
 */
@ApplicationScoped
public class WishNoCalls {
    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject DoNotCall list;

    /**
     * @param number as a person writes it
     * @param until null for no end
     * @throws WrongPhoneNumber when it is none
     * @throws WrongWish when its end has come already, or one that holds would end earlier
     */
    @Transactional
    public void wish(
            String number, WishSource source, String reason, Instant until, Actor by, Instant now) {
        PhoneNumber phone = PhoneNumber.parse(number);
        wish(identities.hash(phone.digits()), phone.masked(), source, reason, until, by, now);
    }

    /** As the other, for a number that only its hash is known of. */
    @Transactional
    public void wish(
            String hash,
            String masked,
            WishSource source,
            String reason,
            Instant until,
            Actor by,
            Instant now) {
        if (until != null && !until.isAfter(now)) {
            throw new WrongWish("免打扰的截止时间已经过去，请选择以后的日期，或者不填表示长期有效。");
        }
        String words = TicketText.optional("免打扰的原因", reason, 200);
        oneAtATime(hash);
        list.of(hash, now)
                .filter(held -> !by.is(Role.SHIFT_LEADER) && !by.is(Role.MANAGER))
                .filter(held -> Wished.endsBefore(until, held.until()))
                .ifPresent(
                        held -> {
                            throw WrongWish.shorter(held);
                        });
        replace(hash, by, now);
        entities.createNativeQuery(
                        """
                        insert into do_not_call
                            (hash, masked, source, reason, since, until, account_id, who)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz), ?7, ?8)
                        """)
                .setParameter(1, hash)
                .setParameter(2, masked)
                .setParameter(3, source.name())
                .setParameter(4, words)
                .setParameter(5, now)
                .setParameter(6, until)
                .setParameter(7, by.accountId())
                .setParameter(8, by.name())
                .executeUpdate();
    }

    private void replace(String hash, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update do_not_call set lifted_at = ?2, lifted_by = ?3,
                            lifted_why = '重新登记'
                        where hash = ?1 and lifted_at is null
                        """)
                .setParameter(1, hash)
                .setParameter(2, now)
                .setParameter(3, by.name())
                .executeUpdate();
    }

    private void oneAtATime(String hash) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 15))")
                .setParameter(1, hash)
                .getSingleResult();
    }
}
