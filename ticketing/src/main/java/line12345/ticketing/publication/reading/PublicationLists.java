package line12345.ticketing.publication.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.privacy.PersonalWords;
import line12345.ticketing.publication.PublicationState;
import line12345.ticketing.publication.PublicationStep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What could be published, and what is on its way or public; newest first, through an index. */
@ApplicationScoped
public class PublicationLists {
    private static final int SUMMARY = 80;

    private static final String CANDIDATES =
            """
            select t.number, t.closed_at, t.kind, coalesce(m.name, ''), coalesce(d.name, ''),
                   t.content, null, '', t.id
            from ticket t
            left join matter m on m.code = t.matter_code
            left join department d on d.id = t.answer_department_id
            where t.closed_at is not null and t.answer is not null and not t.confidential
              and t.kind <> 'REPORT' and (t.closed_at, t.id) < (:at, :id)
              and not exists (select 1 from publication p where p.ticket_id = t.id)
              and not exists (select 1 from publication_wish w where w.ticket_id = t.id)
            order by t.closed_at desc, t.id desc limit :most
            """;

    private static final String BEGUN =
            """
            select t.number, p.changed_at, t.kind, coalesce(m.name, ''), coalesce(d.name, ''),
                   p.question, p.state, p.written_who, p.id
            from publication p
            join ticket t on t.id = p.ticket_id
            left join matter m on m.code = t.matter_code
            left join department d on d.id = t.answer_department_id
            where p.state = :state and (p.changed_at, p.id) < (:at, :id)
            order by p.changed_at desc, p.id desc limit :most
            """;

    @Inject EntityManager entities;

    /**
     * @param state null for tickets that nothing was begun for
     * @param after as an earlier page gave it, or empty
     * @param limit lines, at least 1
     */
    @Transactional
    public PublicationPage page(PublicationState state, String after, int limit, Actor person) {
        PublicationStep.BEGIN.mustBeBy(person);
        After from = After.read(after);
        Query query =
                entities.createNativeQuery(state == null ? CANDIDATES : BEGUN, Object[].class)
                        .setParameter("at", from.at())
                        .setParameter("id", from.id())
                        .setParameter("most", limit + 1);
        if (state != null) {
            query.setParameter("state", state.name());
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        List<PublicationLine> lines = new ArrayList<>();
        rows.stream().limit(limit).forEach(row -> lines.add(line(row)));
        String next = rows.size() > limit ? after(rows.get(limit - 1)) : "";
        return new PublicationPage(lines, next);
    }

    private static String after(Object[] row) {
        return new After(instant(row[1]), ((Number) row[8]).longValue()).written();
    }

    private static PublicationLine line(Object[] row) {
        return new PublicationLine(
                (String) row[0],
                instant(row[1]),
                TicketKind.valueOf((String) row[2]).chinese(),
                (String) row[3],
                (String) row[4],
                summary((String) row[5]),
                row[6] == null ? null : PublicationState.valueOf((String) row[6]),
                (String) row[7]);
    }

    private static String summary(String content) {
        // Looked at before it is cut: half a number would not be found.
        String text = PersonalWords.without(content, PersonalWords.in(content));
        int most = Math.min(SUMMARY, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, most)).replace('\n', ' ');
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
