package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;

/**
 * A notice that was handed over has come back 退回: a telephone that was off for days, a number that
 * is no more. It goes by the next way, or stands as not delivered where people see it.
 */
@ApplicationScoped
public class RecordReturn {
    @Inject EntityManager entities;
    @Inject Event<NoticeWritten> written;

    /**
     * Coming back twice is once.
     *
     * @param way by which it was handed over
     * @param reason Simplified Chinese, without the address
     * @return false when the house has not yet written down that it was handed over; nothing was
     *     done then
     */
    @Transactional
    public boolean record(long noticeId, String way, String reason, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select state, other_ways[1] from notice
                                where id = ?1 and via = ?2 for update
                                """,
                                Object[].class)
                        .setParameter(1, noticeId)
                        .setParameter(2, way)
                        .getResultList();
        if (rows.isEmpty()) {
            return true;
        }
        NoticeState state = NoticeState.valueOf((String) rows.get(0)[0]);
        if (state != NoticeState.DELIVERED) {
            return state != NoticeState.WAITING;
        }
        String next = (String) rows.get(0)[1];
        if (next == null) {
            givenUp(noticeId, reason);
        } else {
            movesOn(noticeId, way, reason, now);
            written.fire(new NoticeWritten(next));
        }
        return true;
    }

    private void givenUp(long noticeId, String reason) {
        entities.createNativeQuery(
                        """
                        update notice set state = 'GIVEN_UP', error = ?2, delivered_at = null
                        where id = ?1
                        """)
                .setParameter(1, noticeId)
                .setParameter(2, reason)
                .executeUpdate();
    }

    private void movesOn(long noticeId, String way, String reason, Instant now) {
        entities.createNativeQuery(
                        """
                        update notice set state = 'WAITING', via = other_ways[1],
                               other_ways = array_remove(other_ways, other_ways[1]),
                               attempts = 0, next_try = ?2, delivered_at = null,
                               delivered_by = null
                        where id = ?1
                        """)
                .setParameter(1, noticeId)
                .setParameter(2, now)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into notice_try (notice_id, way, at, error) values (?1, ?2, ?3, ?4)")
                .setParameter(1, noticeId)
                .setParameter(2, way)
                .setParameter(3, now)
                .setParameter(4, reason)
                .executeUpdate();
    }
}
