package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.SecondPromise;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.reading.TicketView.Entry;
import line12345.ticketing.ticket.reading.TicketView.Picture;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;
import java.util.List;

/** Shows a ticket to staff whose business it is, with the whole history 工单详情. */
@ApplicationScoped
public class ReadTicket {
    @Inject EntityManager entities;
    @Inject Tickets tickets;

    /**
     * @throws NoSuchTicket when there is none or it is not this person's business
     */
    @Transactional
    public TicketView read(String number, Actor actor, Instant now) {
        Ticket ticket = tickets.of(actor, number, now);
        // A confidential request reaches an office as words only, without whose they are.
        boolean nameless = actor.ofOffice() && ticket.subject().confidential();
        Object[] row = details(ticket.id());
        Instant closed = TicketLists.instant(row[9]);
        Instant at = closed == null ? now : closed;
        return new TicketView(
                ticket.number(),
                ticket.version(),
                (String) row[0],
                (String) row[1],
                ticket.subject().kind().chinese(),
                ticket.subject().content(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ticket.subject().urgency().chinese(),
                ticket.subject().confidential(),
                nameless ? "" : ticket.subject().nameMasked(),
                nameless ? "已保密" : ticket.citizen().phoneMasked(),
                TicketLists.instant(row[5]),
                dueWords(ticket.promise().at(), ticket.promise().provisional(), closed, now),
                ticket.promise().reason(),
                Light.at(at, ticket.promise().at(), ticket.promise().at()),
                second(ticket, closed, now),
                ticket.state(),
                (String) row[6],
                row[7] == null ? null : Closing.valueOf((String) row[7]).chinese(),
                TicketLists.instant(row[8]),
                (String) row[10],
                (String) row[11],
                ticket.pressure().bounces(),
                ticket.pressure().urged(),
                ticket.pressure().isHard(),
                legs(ticket, now),
                timeline(ticket.id()),
                pictures(ticket.id()),
                ticket.promise().at(),
                closed);
    }

    private static String second(Ticket ticket, Instant closed, Instant now) {
        SecondPromise second = ticket.second();
        return second.given() ? dueWords(second.at(), second.provisional(), closed, now) : "";
    }

    private static String dueWords(Instant due, boolean provisional, Instant closed, Instant now) {
        return closed == null
                ? DueWords.of(now, due, provisional)
                : DueWords.moment(now, due) + " 前";
    }

    private Object[] details(long id) {
        return (Object[])
                entities.createNativeQuery(
                                """
                                select t.channel, coalesce(t.call_key, ''),
                                       coalesce(q.name || ' ', '') || coalesce(p.name, ''),
                                       t.address, coalesce(m.name, ''), t.filed_at, t.answer,
                                       t.closing, t.answered_at, t.closed_at,
                                       coalesce(a.name, ''), coalesce(main.number, '')
                                from ticket t
                                left join department a on a.id = t.about_department_id
                                left join ticket main on main.id = t.main_id
                                left join place p on p.code = t.place_code
                                left join place q on q.code = p.parent_code
                                left join matter m on m.code = t.matter_code
                                where t.id = ?1
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .getSingleResult();
    }

    private static List<LegView> legs(Ticket ticket, Instant now) {
        return ticket.legs().all().stream().map(leg -> LegView.of(leg, now)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Entry> timeline(long id) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select at, who, what, sentence, internal from timeline_entry
                                where ticket_id = ?1 order by at, id
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Entry(
                                        TicketLists.instant(row[0]),
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (Boolean) row[4]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Picture> pictures(long id) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select id, name from attachment where ticket_id = ?1 order by id",
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return rows.stream()
                .map(row -> new Picture(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }
}
