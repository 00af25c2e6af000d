package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements on the outbox; each a transaction of its own. */
@ApplicationScoped
class NoticeDesk {
    @Inject EntityManager entities;

    /** Takes the one due longest; nobody else takes it before {@code until}. */
    @Transactional
    Optional<Notice> claim(Via via, Instant now, Instant until) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                with due as (
                                    select id from notice
                                    where state = 'WAITING' and via = ?1 and next_try <= ?2
                                    order by next_try limit 1 for update skip locked)
                                update notice set attempts = attempts + 1, next_try = ?3
                                from due where notice.id = due.id
                                returning notice.id, citizen_id, account_id, duty_id,
                                          ticket_number, words, created_at, attempts
                                """,
                                Object[].class)
                        .setParameter(1, via.name())
                        .setParameter(2, now)
                        .setParameter(3, until)
                        .getResultList();
        return rows.stream().findFirst().map(row -> notice(via, row));
    }

    private static Notice notice(Via via, Object[] row) {
        return new Notice(
                ((Number) row[0]).longValue(),
                via,
                id(row[1]),
                id(row[2]),
                id(row[3]),
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                ((Number) row[7]).intValue());
    }

    private static Long id(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    @Transactional
    void delivered(long id, String by, Instant now) {
        entities.createNativeQuery(
                        """
                        update notice set state = 'DELIVERED', delivered_at = ?2, delivered_by = ?3,
                               error = null
                        where id = ?1 and state in ('WAITING', 'WITHDRAWN')
                        """)
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, by)
                .executeUpdate();
    }

    @Transactional
    void failed(long id, String error, Instant next) {
        entities.createNativeQuery(
                        """
                        update notice set error = ?2, next_try = ?3
                        where id = ?1 and state = 'WAITING'
                        """)
                .setParameter(1, id)
                .setParameter(2, error)
                .setParameter(3, next)
                .executeUpdate();
    }

    /** It was not tried: this counts as no attempt. */
    @Transactional
    void putOff(long id, Instant next) {
        entities.createNativeQuery(
                        """
                        update notice set attempts = attempts - 1, next_try = ?2
                        where id = ?1 and state = 'WAITING'
                        """)
                .setParameter(1, id)
                .setParameter(2, next)
                .executeUpdate();
    }

    @Transactional
    void givenUp(long id, String error) {
        entities.createNativeQuery(
                        """
                        update notice set state = 'GIVEN_UP', error = ?2
                        where id = ?1 and state = 'WAITING'
                        """)
                .setParameter(1, id)
                .setParameter(2, error)
                .executeUpdate();
    }
}
