package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;

/** What a citizen was told unasked about a ticket, also while no courier has brought it yet. */
@ApplicationScoped
public class CitizenNotices {
    @Inject EntityManager entities;
    @Inject DeliverNotices delivery;

    /**
     * @param waits nobody has brought it so far
     */
    public record Told(Instant at, String words, boolean waits) {}

    /**
     * A notice as staff read it beside its ticket; the words name no matter and no person.
     *
     * @param deliveredAt null while it waits or was given up
     * @param way as people read it
     * @param tried ways that did not work, each with its reason; oldest first
     * @param reason why it waits or was given up; empty when it was delivered
     */
    public record Sent(
            Instant at,
            String way,
            String words,
            NoticeState state,
            Instant deliveredAt,
            List<String> tried,
            String reason) {}

    /**
     * All that went to the citizen about a ticket, oldest first; also what nobody could bring.
     *
     * @param ticketNumber of a ticket that the reader may read
     */
    @Transactional
    public List<Sent> sent(String ticketNumber) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select created_at, via, words, state, delivered_at, error,
                                       (select string_agg(t.way || E'\\t' || t.error, E'\\n' order by t.id)
                                        from notice_try t where t.notice_id = notice.id)
                                from notice
                                where ticket_number = ?1 and citizen_id is not null order by id
                                """,
                                Object[].class)
                        .setParameter(1, ticketNumber)
                        .getResultList();
        return rows.stream().map(this::sent).toList();
    }

    private Sent sent(Object[] row) {
        String way = (String) row[1];
        NoticeState state = NoticeState.valueOf((String) row[3]);
        boolean nobodyAboard = state == NoticeState.WAITING && !delivery.aboard(way);
        String error = state == NoticeState.DELIVERED || row[5] == null ? "" : (String) row[5];
        return new Sent(
                (Instant) row[0],
                delivery.name(way),
                (String) row[2],
                state,
                (Instant) row[4],
                tried((String) row[6]),
                nobodyAboard ? "还没有接入" + delivery.name(way) + "渠道" : error);
    }

    private List<String> tried(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.split("\t", 2))
                        .map(one -> delivery.name(one[0]) + "未送达：" + one[1])
                        .toList();
    }

    /**
     * Newest first, at most {@code limit}.
     *
     * @param ticketNumber of a ticket whose query code the reader has shown
     */
    @Transactional
    public List<Told> of(String ticketNumber, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select created_at, words, state <> 'DELIVERED' from notice
                                where ticket_number = ?1 and citizen_id is not null
                                  and state <> 'WITHDRAWN'
                                order by id desc limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, ticketNumber)
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream()
                .map(row -> new Told((Instant) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }
}
