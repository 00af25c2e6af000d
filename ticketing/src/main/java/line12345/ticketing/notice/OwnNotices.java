package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.util.List;

/** What waits in a person's bell, and what was in it. */
@ApplicationScoped
public class OwnNotices {
    @Inject EntityManager entities;

    /** Newest first, at most {@code limit}. */
    @Transactional
    public List<NoticeLine> unread(Actor reader, int limit) {
        return lines(
                """
                select id, ticket_number, words, created_at, acknowledged_at from notice
                where account_id = ?1 and via = 'PAGE' and acknowledged_at is null
                order by id desc limit ?2
                """,
                reader,
                limit);
    }

    /** Read or not, newest first, at most {@code limit}. */
    @Transactional
    public List<NoticeLine> recent(Actor reader, int limit) {
        return lines(
                """
                select id, ticket_number, words, created_at, acknowledged_at from notice
                where account_id = ?1 and via = 'PAGE' order by id desc limit ?2
                """,
                reader,
                limit);
    }

    private List<NoticeLine> lines(String sql, Actor reader, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(sql, Object[].class)
                        .setParameter(1, reader.accountId())
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream().map(NoticeLine::of).toList();
    }
}
