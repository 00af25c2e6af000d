package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.key.IntakeKey;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;

/**
 * What became of what media sent; always asked for by a medium or, where the protocol wants it,
 * openly. Reading it is not hearing the answer: no citizen has seen it yet.
 */
@ApplicationScoped
public class SentRequests {
    /** What a citizen wants kept, or a circle of the hotline keeps, no list shows. */
    private static final String SECRET = "(t.confidential or t.circle is not null)";

    private static final String ROWS =
            """
            select m.key_id, m.message_id, t.number, t.kind, t.matter_code, a.name,
                   case when %1$s then null else t.content end,
                   case when %1$s then null else t.address end,
                   case when %1$s then null else t.place_code end,
                   case when %1$s then null else m.latitude end,
                   case when %1$s then null else m.longitude end,
                   t.state, case when %1$s then null else t.answer end, m.at,
                   coalesce(t.closed_at,
                       (select max(e.at) from timeline_entry e
                        where e.ticket_id = t.id and not e.internal), m.at),
                   coalesce(t.second_at, t.promised_at),
                   case when t.second_at is null then t.promise_provisional
                        else t.second_provisional end,
                   t.closed_at
            from medium_message m join ticket t on t.number = m.ticket_number
            left join matter a on a.code = t.matter_code
            where m.medium = ?1 and\s\
            """
                    .formatted(SECRET);

    @Inject EntityManager entities;

    /**
     * One message of the medium's own, by whichever of its keys it came.
     *
     * @throws NoSuchMessage when it sent none of that id
     */
    @Transactional
    public SentRequest own(IntakeKey key, String messageId) {
        Query query =
                entities.createNativeQuery(ROWS + "m.message_id = ?2", Object[].class)
                        .setParameter(1, key.medium())
                        .setParameter(2, messageId);
        return rows(query).stream().findFirst().orElseThrow(NoSuchMessage::new);
    }

    /**
     * Newest first. Without a key, and of other keys, only what anybody may know; confidential
     * requests and reports 举报 are then not there at all.
     *
     * @param reader a key of this medium, or null for anybody
     */
    @Transactional
    public List<SentRequest> page(String medium, SentFilter filter, IntakeKey reader) {
        long own = reader == null || !reader.medium().equals(medium) ? 0 : reader.id();
        String which =
                "(m.key_id = ?2 or not "
                        + SECRET
                        + " and t.kind <> 'REPORT') and "
                        + (filter.numbers().isEmpty()
                                ? """
                                m.at >= ?3 and m.at <= ?4
                                and (?5 or t.matter_code in (?6))
                                and (?7 = '' or (t.state not in ('CLOSED', 'ARCHIVED')) = (?7 = 'open'))
                                and (?8 = '' or (m.at, m.ticket_number) < (
                                    select l.at, l.ticket_number from medium_message l
                                    where l.medium = ?1 and l.ticket_number = ?8))
                                """
                                : "m.ticket_number in (?3)")
                        + " order by m.at desc, m.ticket_number desc";
        Query query =
                entities.createNativeQuery(ROWS + which, Object[].class)
                        .setParameter(1, medium)
                        .setParameter(2, own)
                        .setMaxResults(filter.limit());
        if (filter.numbers().isEmpty()) {
            query.setParameter(3, filter.from())
                    .setParameter(4, filter.to())
                    .setParameter(5, filter.matters().isEmpty())
                    .setParameter(6, filter.matters().isEmpty() ? List.of("") : filter.matters())
                    .setParameter(7, state(filter.open()))
                    .setParameter(8, filter.before() == null ? "" : filter.before());
        } else {
            query.setParameter(3, filter.numbers());
        }
        return rows(query).stream()
                .map(request -> request.keyId() == own ? request : request.openly())
                .toList();
    }

    private static String state(Boolean open) {
        return open == null ? "" : open ? "open" : "closed";
    }

    @SuppressWarnings("unchecked")
    private static List<SentRequest> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(SentRequests::request).toList();
    }

    private static SentRequest request(Object[] row) {
        return new SentRequest(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                TicketKind.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                row[9] == null ? null : new Spot((Double) row[9], (Double) row[10]),
                TicketState.valueOf((String) row[11]),
                (String) row[12],
                (Instant) row[13],
                (Instant) row[14],
                (Instant) row[15],
                (Boolean) row[16],
                (Instant) row[17]);
    }
}
