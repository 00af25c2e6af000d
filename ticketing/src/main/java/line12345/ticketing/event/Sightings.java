package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was filed lately and belongs to no event: one row for each ticket, never a shared one. */
@ApplicationScoped
class Sightings {
    /** More of one street within the hours are an event long before. */
    private static final int NEAR = 500;

    /** Rows that one look takes away. */
    private static final int SWEPT = 20;

    private static final String HELD = " for update";

    @Inject EntityManager entities;

    /** Counts it; one that is said to be of another matter or street counts there instead. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Sighting seen) {
        entities.createNativeQuery(
                        """
                        insert into sighting (ticket_id, matter_code, street_code, at, source)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (ticket_id) do update set
                            matter_code = excluded.matter_code, street_code = excluded.street_code
                        """)
                .setParameter(1, seen.ticketId())
                .setParameter(2, seen.matter())
                .setParameter(3, seen.street())
                .setParameter(4, seen.at())
                .setParameter(5, seen.source())
                .executeUpdate();
    }

    Optional<Sighting> of(long ticketId) {
        return rows("ticket_id = ?1", List.of(ticketId), "").stream().findFirst();
    }

    /** Whether it counts as it did; held then, so that nobody says meanwhile that it does not. */
    boolean still(Sighting seen) {
        return !rows(
                        "ticket_id = ?1 and matter_code = ?2 and street_code = ?3",
                        List.of(seen.ticketId(), seen.matter(), seen.street()),
                        HELD)
                .isEmpty();
    }

    /** Equal ones filed at most so long before or after, earliest first, all of them held. */
    List<Sighting> near(Sighting one, Duration within) {
        return rows(
                "matter_code = ?1 and street_code = ?2 and at between ?3 and ?4",
                List.of(one.matter(), one.street(), one.at().minus(within), one.at().plus(within)),
                HELD);
    }

    /** They belong to an event now, or count nowhere. */
    void counted(List<Long> ticketIds) {
        entities.createNativeQuery("delete from sighting where ticket_id in (?1)")
                .setParameter(1, ticketIds)
                .executeUpdate();
    }

    /** Takes some of the oldest away; every look brings one and takes several. */
    void forget(Instant before) {
        entities.createNativeQuery(
                        """
                        delete from sighting where ticket_id in (
                            select ticket_id from sighting where at < ?1
                            order by at limit ?2 for update skip locked)
                        """)
                .setParameter(1, before)
                .setParameter(2, SWEPT)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Sighting> rows(String where, List<Object> values, String held) {
        var query =
                entities.createNativeQuery(
                        "select ticket_id, matter_code, street_code, at, source from sighting where "
                                + where
                                + " order by at, ticket_id limit "
                                + NEAR
                                + held,
                        Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(
                                row ->
                                        new Sighting(
                                                ((Number) row[0]).longValue(),
                                                (String) row[1],
                                                (String) row[2],
                                                EventRow.instant(row[3]),
                                                (String) row[4]))
                        .toList();
    }
}
