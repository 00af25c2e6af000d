package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements on the outbox; each a transaction of its own. */
@ApplicationScoped
class NoticeDesk {
    @Inject EntityManager entities;
    @Inject Identities identities;

    /** Takes the one due longest; nobody else takes it before {@code until}. */
    @Transactional
    Optional<Notice> claim(String way, Instant now, Instant until) {
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
                                          ticket_number, words, created_at, attempts, asked,
                                          secret_sealed, occasion
                                """,
                                Object[].class)
                        .setParameter(1, way)
                        .setParameter(2, now)
                        .setParameter(3, until)
                        .getResultList();
        return rows.stream().findFirst().map(row -> notice(way, row));
    }

    private Notice notice(String way, Object[] row) {
        return new Notice(
                ((Number) row[0]).longValue(),
                way,
                id(row[1]),
                id(row[2]),
                id(row[3]),
                (String) row[4],
                (String) row[10],
                words((String) row[5], (String) row[9]),
                (Instant) row[6],
                (Boolean) row[8],
                ((Number) row[7]).intValue());
    }

    /** Only what is handed over holds the code; the row keeps it sealed until then. */
    private String words(String words, String secret) {
        return secret == null
                ? words
                : words.replace(Notices.SECRET_STANDS_HERE, identities.open(secret));
    }

    private static Long id(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    @Transactional
    void delivered(Notice notice, String by, Instant now) {
        entities.createNativeQuery(
                        """
                        update notice set state = 'DELIVERED', delivered_at = ?2, delivered_by = ?3,
                               error = null, secret_sealed = null
                        where id = ?1 and state in ('WAITING', 'WITHDRAWN')
                        """)
                .setParameter(1, notice.id())
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
                        update notice set state = 'GIVEN_UP', error = ?2, secret_sealed = null
                        where id = ?1 and state = 'WAITING'
                        """)
                .setParameter(1, id)
                .setParameter(2, error)
                .executeUpdate();
    }

    @Transactional
    boolean hasAnotherWay(Notice notice) {
        return !entities.createNativeQuery(
                        "select 1 from notice where id = ?1 and array_length(other_ways, 1) > 0")
                .setParameter(1, notice.id())
                .getResultList()
                .isEmpty();
    }

    /**
     * The same notice by the next way; empty when there is none or it is not wanted any more.
     *
     * @param error why not by this one
     */
    @Transactional
    Optional<String> movedOn(Notice notice, String error, Instant now) {
        List<?> way =
                entities.createNativeQuery(
                                """
                                update notice set via = other_ways[1],
                                       other_ways = array_remove(other_ways, other_ways[1]),
                                       attempts = 0, next_try = ?2, error = null
                                where id = ?1 and state = 'WAITING' and via = ?3
                                      and array_length(other_ways, 1) > 0
                                returning via
                                """)
                        .setParameter(1, notice.id())
                        .setParameter(2, now)
                        .setParameter(3, notice.way())
                        .getResultList();
        if (!way.isEmpty()) {
            tried(notice, error, now);
        }
        return way.stream().findFirst().map(String.class::cast);
    }

    private void tried(Notice notice, String error, Instant now) {
        entities.createNativeQuery(
                        "insert into notice_try (notice_id, way, at, error) values (?1, ?2, ?3, ?4)")
                .setParameter(1, notice.id())
                .setParameter(2, notice.way())
                .setParameter(3, now)
                .setParameter(4, error)
                .executeUpdate();
    }
}
