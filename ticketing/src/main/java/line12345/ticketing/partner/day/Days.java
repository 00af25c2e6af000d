package line12345.ticketing.partner.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.time.Backoff;

import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which days are to be compared with whom; of two nodes one does it. */
@ApplicationScoped
public class Days {
    @Inject EntityManager entities;
    @Inject Partners partners;

    /** A day whose list is to be fetched. */
    public record Due(Partner partner, LocalDate day) {}

    /** Every partner in use that takes part; a day that is there already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(LocalDate day, Instant now) {
        for (Partner partner : partners.all()) {
            if (partner.active() && partner.may(PartnerRight.ASK)) {
                open(partner.name(), day, now);
            }
        }
    }

    void open(String partner, LocalDate day, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into partner_day (partner, day, state, next_at)
                        values (?1, ?2, 'WAITING', ?3) on conflict do nothing
                        """)
                .setParameter(1, partner)
                .setParameter(2, day)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** The one due longest, for this node until the lease ends. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Due> claim(Instant now, Duration lease) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                update partner_day set next_at = ?2, tries = tries + 1
                                where (partner, day) in (
                                    select d.partner, d.day from partner_day d
                                    join partner r on r.name = d.partner
                                    where d.state = 'WAITING' and d.next_at <= ?1
                                      and (r.rest_until is null or r.rest_until <= ?1)
                                    order by d.next_at limit 1 for update of d skip locked)
                                returning partner, day
                                """,
                                Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, now.plus(lease))
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Due(partners.existing((String) row[0]), day(row[1])));
    }

    /** Asked again later, the longer the more often it failed. */
    @Transactional
    public void failed(Due due, String error, Backoff backoff, Instant now) {
        Number tries =
                (Number)
                        entities.createNativeQuery(
                                        "select tries from partner_day"
                                                + " where partner = ?1 and day = ?2")
                                .setParameter(1, due.partner().name())
                                .setParameter(2, due.day())
                                .getSingleResult();
        entities.createNativeQuery(
                        """
                        update partner_day set said = ?3, next_at = ?4
                        where partner = ?1 and day = ?2 and state = 'WAITING'
                        """)
                .setParameter(1, due.partner().name())
                .setParameter(2, due.day())
                .setParameter(3, error)
                .setParameter(4, backoff.next(now, Math.max(1, tries.intValue())))
                .executeUpdate();
        partners.failed(due.partner().name(), error, now);
    }

    static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
