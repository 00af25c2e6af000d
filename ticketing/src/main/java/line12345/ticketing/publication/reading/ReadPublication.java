package line12345.ticketing.publication.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.publication.PublicationState;
import line12345.ticketing.publication.PublicationStep;
import line12345.ticketing.publication.reading.PublicationView.KeptWords;
import line12345.ticketing.publication.reading.PublicationView.Step;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/** Shows a ticket's original beside its public text, for those who publish. */
@ApplicationScoped
public class ReadPublication {
    private static final String HEAD =
            """
            select coalesce(m.name, ''), coalesce(d.name, ''), t.closed_at, w.ticket_id is not null,
                   p.id, p.version, p.state, p.edition, p.question, p.answer, p.written_who, p.said,
                   coalesce(p.published_key, ''), p.written_by
            from ticket t
            left join matter m on m.code = t.matter_code
            left join department d on d.id = t.answer_department_id
            left join publication p on p.ticket_id = t.id
            left join publication_wish w on w.ticket_id = t.id
            where t.id = ?1
            """;

    @Inject EntityManager entities;
    @Inject Tickets tickets;

    /**
     * @throws line12345.ticketing.ticket.NoSuchTicket when there is none
     */
    @Transactional
    public PublicationView read(String number, Actor person, Instant now) {
        PublicationStep.BEGIN.mustBeBy(person);
        Ticket ticket = tickets.of(person, number, now);
        Object[] row =
                (Object[])
                        entities.createNativeQuery(HEAD, Object[].class)
                                .setParameter(1, ticket.id())
                                .getSingleResult();
        boolean begun = row[4] != null;
        String original = ticket.ending().answer();
        return new PublicationView(
                ticket.number(),
                begun ? number(row[5]) : 0,
                ticket.subject().kind().chinese(),
                (String) row[0],
                (String) row[1],
                PublicationLists.instant(row[2]),
                Piece.of(ticket.subject().content()),
                Piece.of(original == null ? "" : original),
                (Boolean) row[3],
                begun ? PublicationState.valueOf((String) row[6]) : null,
                begun ? number(row[7]) : 0,
                begun ? (String) row[8] : "",
                begun ? (String) row[9] : "",
                begun ? (String) row[10] : "",
                begun ? (String) row[11] : "",
                (String) row[12],
                begun && ((Number) row[13]).longValue() == person.accountId(),
                begun ? kept(row[4]) : List.of(),
                begun ? steps(row[4]) : List.of());
    }

    @SuppressWarnings("unchecked")
    private List<KeptWords> kept(Object publication) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select words, reason from publication_kept"
                                        + " where publication_id = ?1 order by position",
                                Object[].class)
                        .setParameter(1, publication)
                        .getResultList();
        return rows.stream().map(row -> new KeptWords((String) row[0], (String) row[1])).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Step> steps(Object publication) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select edition, at, who, what, said, question, answer
                                from publication_step where publication_id = ?1
                                order by id desc limit 100
                                """,
                                Object[].class)
                        .setParameter(1, publication)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Step(
                                        number(row[0]),
                                        PublicationLists.instant(row[1]),
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (String) row[5],
                                        (String) row[6]))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
