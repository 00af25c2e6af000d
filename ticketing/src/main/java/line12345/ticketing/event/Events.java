package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements that change events; of a matter and street one goes on at a time. */
@ApplicationScoped
class Events {
    private static final String ROW =
            "select id, version, matter_code, street_code, state, main_id, offered_at, last_at"
                    + " from city_event where ";

    @Inject EntityManager entities;

    /** Until the end of the transaction; filing never takes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void oneAtATime(String matter, String street) {
        run("select pg_advisory_xact_lock(hashtextextended(?1, 31))", matter + " " + street)
                .getSingleResult();
    }

    /** It was counted for an event of its matter and street already, even one put aside. */
    boolean had(Sighting seen) {
        return !run(
                        """
                        select 1 from event_ticket o join city_event e on e.id = o.event_id
                        where o.ticket_id = ?1 and e.matter_code = ?2 and e.street_code = ?3
                        """,
                        seen.ticketId(),
                        seen.matter(),
                        seen.street())
                .getResultList()
                .isEmpty();
    }

    Optional<Long> going(String matter, String street) {
        return run(
                        """
                        select id from city_event where matter_code = ?1 and street_code = ?2
                        and state in ('OFFERED', 'OPEN')
                        """,
                        matter,
                        street)
                .getResultList()
                .stream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }

    long offer(Sighting first, Instant now) {
        Object id =
                run(
                                """
                                insert into city_event (matter_code, street_code, state, tickets,
                                    first_at, last_at, offered_at)
                                values (?1, ?2, 'OFFERED', 0, ?3, ?3, ?4) returning id
                                """,
                                first.matter(),
                                first.street(),
                                first.at(),
                                now)
                        .getSingleResult();
        return ((Number) id).longValue();
    }

    void add(long event, List<Sighting> seen) {
        seen.forEach(
                one ->
                        run(
                                        """
                                        insert into event_ticket (event_id, ticket_id)
                                        values (?1, ?2)
                                        """,
                                        event,
                                        one.ticketId())
                                .executeUpdate());
        run(
                        """
                        update city_event set tickets = tickets + ?2,
                            first_at = least(first_at, ?3), last_at = greatest(last_at, ?4)
                        where id = ?1
                        """,
                        event,
                        seen.size(),
                        seen.get(0).at(),
                        seen.get(seen.size() - 1).at())
                .executeUpdate();
    }

    /**
     * The event, held until the end of the transaction.
     *
     * @throws NoSuchEvent when there is none
     */
    EventRow held(long id) {
        return row(run(ROW + "id = ?1 for no key update", id)).orElseThrow(NoSuchEvent::new);
    }

    Optional<EventRow> find(long id) {
        return row(run(ROW + "id = ?1", id));
    }

    /** That event, if it goes on and this ticket belongs to it. */
    Optional<EventRow> goingWith(long id, long ticketId) {
        return row(
                run(
                        ROW
                                + """
                                 id = ?1 and state in ('OFFERED', 'OPEN') and exists (
                                 select 1 from event_ticket
                                 where event_id = ?1 and ticket_id = ?2 and not left_out)
                                """,
                        id,
                        ticketId));
    }

    Optional<EventRow> ledBy(long mainId) {
        return row(run(ROW + "main_id = ?1 and state = 'OPEN' limit 1", mainId));
    }

    void take(long id, String name, long mainId, long account, Instant now) {
        run(
                        """
                        update city_event set state = 'OPEN', name = ?2, main_id = ?3, taken_by = ?4,
                            taken_at = ?5, version = version + 1 where id = ?1
                        """,
                        id,
                        name,
                        mainId,
                        account,
                        now)
                .executeUpdate();
    }

    void end(long id, EventState how, String reason, Instant now) {
        run(
                        """
                        update city_event set state = ?2, reason = ?3, ended_at = ?4,
                            version = version + 1 where id = ?1
                        """,
                        id,
                        how.name(),
                        reason,
                        now)
                .executeUpdate();
    }

    void leadBy(long id, String mainNumber) {
        run(
                        """
                        update city_event set version = version + 1,
                            main_id = (select id from ticket where number = ?2) where id = ?1
                        """,
                        id,
                        mainNumber)
                .executeUpdate();
    }

    void leaveOut(long id, long ticketId) {
        run(
                        """
                        with left_now as (
                            update event_ticket set left_out = true
                            where event_id = ?1 and ticket_id = ?2 and not left_out returning 1)
                        update city_event set tickets = tickets - 1
                        where id = ?1 and exists (select 1 from left_now)
                        """,
                        id,
                        ticketId)
                .executeUpdate();
    }

    /**
     * Takes it out of what goes on of another matter or street; one that leads stays, its followers
     * wait for it, and what somebody left out stays left out.
     *
     * @param matter and {@code street} of the ticket as it is now; empty for none
     * @return the names of those events that were taken up
     */
    @SuppressWarnings("unchecked")
    List<String> takeOut(long ticketId, String matter, String street) {
        List<Object[]> left =
                run(
                                """
                                select e.id, e.name from city_event e
                                where e.state in ('OFFERED', 'OPEN')
                                  and (e.matter_code <> ?2 or e.street_code <> ?3)
                                  and e.main_id is distinct from ?1
                                  and exists (select 1 from event_ticket o
                                              where o.event_id = e.id and o.ticket_id = ?1
                                                and not o.left_out)
                                order by e.id for no key update of e
                                """,
                                ticketId,
                                matter,
                                street)
                        .getResultList();
        for (Object[] event : left) {
            run(
                            """
                            with out_now as (
                                delete from event_ticket
                                where event_id = ?1 and ticket_id = ?2 and not left_out returning 1)
                            update city_event set tickets = tickets - 1
                            where id = ?1 and exists (select 1 from out_now)
                            """,
                            event[0],
                            ticketId)
                    .executeUpdate();
        }
        return left.stream().map(event -> (String) event[1]).filter(n -> !n.isEmpty()).toList();
    }

    private Query run(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static Optional<EventRow> row(Query query) {
        return query.getResultList().stream()
                .findFirst()
                .map(
                        found -> {
                            Object[] row = (Object[]) found;
                            return new EventRow(
                                    ((Number) row[0]).longValue(),
                                    ((Number) row[1]).intValue(),
                                    (String) row[2],
                                    (String) row[3],
                                    EventState.valueOf((String) row[4]),
                                    row[5] == null ? null : ((Number) row[5]).longValue(),
                                    EventRow.instant(row[6]),
                                    EventRow.instant(row[7]));
                        });
    }
}
