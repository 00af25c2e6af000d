package line12345.ticketing.harassment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The numbers on the harassment list 骚扰名单, found by their hash. */
@ApplicationScoped
public class Harassment {
    /** A listing holds until its last day, without a second person only until it had to be seen. */
    private static final String HOLDS =
            "h.lifted_at is null and h.until_on >= ?1"
                    + " and (h.confirmed_at is not null or h.confirm_until >= ?2)";

    private static final int MOST = 200;

    @Inject EntityManager entities;

    /** The last day on which the number is listed, if it is listed now. */
    @Transactional
    public Optional<LocalDate> listedUntil(String phoneHash, Instant now) {
        List<?> found =
                entities.createNativeQuery(
                                "select cast(max(h.until_on) as text) from harassment h"
                                        + " where h.phone_hash = ?3 and "
                                        + HOLDS)
                        .setParameter(1, OfficeClock.dayOf(now))
                        .setParameter(2, now)
                        .setParameter(3, phoneHash)
                        .getResultList();
        return found.get(0) == null
                ? Optional.empty()
                : Optional.of(LocalDate.parse((String) found.get(0)));
    }

    /** All that hold: first those that wait for a second person, soonest first. */
    @Transactional
    public List<Listing> all(Actor reader, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select h.id, h.masked, h.words, h.ticket_number,
                                    cast(h.until_on as text), coalesce(p.name, ''), h.put_at,
                                    h.confirm_until, c.name, h.put_by = ?3
                                from harassment h
                                left join account p on p.id = h.put_by
                                left join account c on c.id = h.confirmed_by
                                where %s
                                order by h.confirmed_at is not null, h.confirm_until, h.id
                                limit %d
                                """
                                        .formatted(HOLDS, MOST),
                                Object[].class)
                        .setParameter(1, OfficeClock.dayOf(now))
                        .setParameter(2, now)
                        .setParameter(3, reader.accountId())
                        .getResultList();
        return rows.stream().map(Harassment::listing).toList();
    }

    private static Listing listing(Object[] row) {
        return new Listing(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                LocalDate.parse((String) row[4]),
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (String) row[8],
                (Boolean) row[9]);
    }
}
