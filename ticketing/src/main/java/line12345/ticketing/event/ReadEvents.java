package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.dispatch.ReadFirst;
import line12345.ticketing.matter.Places;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events for the hotline's staff, each through an index. */
@ApplicationScoped
public class ReadEvents {
    /**
     * Those that can still be joined before all others: they are what is to be done.
     *
     * @see line12345.ticketing.ticket.state.Step#JOIN
     */
    private static final String MEMBERS =
            """
            select o.ticket_id, o.left_out from event_ticket o
            join city_event e on e.id = o.event_id join ticket t on t.id = o.ticket_id
            where o.event_id = ?1
            order by o.ticket_id = e.main_id desc nulls last,
                     not o.left_out and t.state in ('WAITING_DISPATCH', 'HANDLING') desc,
                     o.ticket_id desc
            limit ?2
            """;

    private static final String VIEW =
            """
            select e.id, e.state, coalesce(m.name, e.matter_code), coalesce(p.name, e.street_code),
                   e.name, e.tickets, e.first_at, e.last_at, coalesce(t.number, ''),
                   coalesce(a.name, ''), e.taken_at, e.reason
            from city_event e left join matter m on m.code = e.matter_code
            left join place p on p.code = e.street_code left join ticket t on t.id = e.main_id
            left join account a on a.id = e.taken_by
            """;

    /**
     * Tickets of an event.
     *
     * @param more there are others that are not listed
     */
    public record Listed(List<EventLine> lines, boolean more) {}

    @Inject EntityManager entities;
    @Inject Places places;
    @Inject Tickets tickets;
    @Inject TicketLists lists;
    @Inject ReadFirst readFirst;

    /** Those offered and those open, the latest news first. */
    @Transactional
    public List<EventView> going(Actor actor, int limit) {
        MayTakeUp.mustBe(actor);
        return views(
                VIEW
                        + " where e.state in ('OFFERED', 'OPEN') order by e.last_at desc limit "
                        + limit);
    }

    /**
     * @throws NoSuchEvent when there is none
     */
    @Transactional
    public EventView one(long id, Actor actor) {
        MayTakeUp.mustBe(actor);
        return views(VIEW + " where e.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(NoSuchEvent::new);
    }

    /** The open event that a request of this matter and place would follow; either may be empty. */
    @Transactional
    public Optional<EventView> openFor(String matter, String place, Actor actor) {
        MayTakeUp.mustBe(actor);
        if (matter == null || place == null || matter.isBlank() || place.isBlank()) {
            return Optional.empty();
        }
        return places.street(place)
                .flatMap(
                        street ->
                                views(
                                                VIEW
                                                        + " where e.matter_code = ?1 and e.street_code = ?2"
                                                        + " and e.state = 'OPEN'",
                                                matter,
                                                street)
                                        .stream()
                                        .findFirst());
    }

    /** The line of an event's main ticket; none before it was taken up. */
    @Transactional
    public Optional<TicketLine> main(long id, Actor actor, Instant now) {
        String number = one(id, actor).main();
        return tickets.find("number", number)
                .firstResultOptional()
                .map(ticket -> lists.of(List.of(ticket.id()), List.of(), now).get(ticket.id()));
    }

    /** By ticket number, for those of the given that belong to an event that goes on. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<String, EventView> of(List<String> numbers, Actor actor) {
        MayTakeUp.mustBe(actor);
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select t.number, o.event_id from ticket t
                                join event_ticket o on o.ticket_id = t.id and not o.left_out
                                join city_event e on e.id = o.event_id
                                    and e.state in ('OFFERED', 'OPEN')
                                where t.number in (?1)
                                """,
                                Object[].class)
                        .setParameter(1, numbers)
                        .getResultList();
        Map<Long, EventView> views = new HashMap<>();
        Map<String, EventView> found = new HashMap<>();
        rows.forEach(
                row ->
                        found.put(
                                (String) row[0],
                                views.computeIfAbsent(
                                        ((Number) row[1]).longValue(), id -> one(id, actor))));
        return found;
    }

    /**
     * The main ticket, those that can still be joined, then the others; of each the newest first.
     *
     * @param limit lines
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public Listed tickets(long id, int limit, Actor actor, Instant now) {
        EventView event = one(id, actor);
        List<Object[]> all =
                entities.createNativeQuery(MEMBERS, Object[].class)
                        .setParameter(1, id)
                        .setParameter(2, limit + 1)
                        .getResultList();
        List<Object[]> rows = all.stream().limit(limit).toList();
        List<Long> ids = rows.stream().map(row -> ((Number) row[0]).longValue()).toList();
        Map<Long, TicketLine> lines = lists.of(ids, List.of(), now);
        Map<Long, Ticket> known = new HashMap<>();
        tickets.list("id in ?1", ids).forEach(one -> known.put(one.id(), one));
        List<EventLine> found = new ArrayList<>();
        for (Object[] row : rows) {
            long ticketId = ((Number) row[0]).longValue();
            EventLine line =
                    line(event, lines.get(ticketId), known.get(ticketId), (Boolean) row[1], now);
            found.add(line.main() ? 0 : found.size(), line);
        }
        return new Listed(found, all.size() > limit);
    }

    private EventLine line(
            EventView event, TicketLine line, Ticket ticket, boolean leftOut, Instant now) {
        return new EventLine(
                line,
                line.number().equals(event.main()),
                ticket.mainId() != null,
                leftOut,
                NotJoinedUnread.refusal(
                                line.number(),
                                ticket.subject().confidential(),
                                readFirst.wanted(ticket.subject(), now))
                        .isPresent());
    }

    @SuppressWarnings("unchecked")
    private List<EventView> views(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(ReadEvents::view).toList();
    }

    private static EventView view(Object[] row) {
        return new EventView(
                ((Number) row[0]).longValue(),
                EventState.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                EventRow.instant(row[6]),
                EventRow.instant(row[7]),
                (String) row[8],
                (String) row[9],
                EventRow.instant(row[10]),
                (String) row[11]);
    }
}
