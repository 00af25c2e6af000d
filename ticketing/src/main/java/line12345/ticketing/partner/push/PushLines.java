package line12345.ticketing.partner.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.partner.quality.Progress;

import java.time.Instant;
import java.util.List;

/** Lists what waits, what was refused and what is unfit 待发、拒收和不合格清单. */
@ApplicationScoped
public class PushLines {
    @Inject EntityManager entities;

    /** Oldest first, at most {@code limit}. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<PushLine> in(PushState state, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select p.id, m.chinese, i.ticket_number, p.what, p.state, p.said,
                                       p.tries, p.created_at, p.next_at
                                from partner_push p
                                join partner_ticket i on i.id = p.item_id
                                join medium m on m.name = i.partner
                                where p.state = ?1 order by p.id limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, state.name())
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream().map(PushLines::line).toList();
    }

    private static PushLine line(Object[] row) {
        boolean ticket = row[3].equals(Pushes.TICKET);
        return new PushLine(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ticket ? "工单" : Progress.valueOf((String) row[3]).chinese(),
                ticket,
                PushState.valueOf((String) row[4]),
                (String) row[5],
                ((Number) row[6]).intValue(),
                (Instant) row[7],
                (Instant) row[8]);
    }
}
