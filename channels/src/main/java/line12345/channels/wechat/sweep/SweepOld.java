package line12345.channels.wechat.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.channels.wechat.WechatConfig;

import java.time.Instant;
import java.util.List;

/**
 * Removes rows of the official account that nobody needs 清理旧消息, so many of each table at a time.
 * Nothing that still waits for work, an answer or a picture goes, however old it is.
 */
@ApplicationScoped
public class SweepOld {
    /** So many rows of a table in one transaction: short locks, also in a table that was left. */
    static final int MOST = 500;

    /** The conversation ends with its row's time; the row stays, since it tells what came late. */
    private static final String TALKS =
            """
            update wechat_sender set talk_sealed = null, talk_ends = null
            where sender_hash in (
                select sender_hash from wechat_sender where talk_ends <= ?1
                order by talk_ends limit ?2 for update skip locked)
            """;

    /** A picture belongs to the one conversation its sender has; without one it belongs nowhere. */
    private static final String PICTURES =
            """
            delete from wechat_picture where id in (
                select p.id from wechat_picture p
                where p.said_at <= ?1 and not exists (
                    select 1 from wechat_sender s
                    where s.sender_hash = p.sender_hash and s.talk_sealed is not null)
                order by p.id limit ?2 for update skip locked)
            """;

    private static final String MESSAGES =
            """
            delete from wechat_message where id in (
                select id from wechat_message
                where done_at <= ?1 and reply_state not in ('WAITING', 'LEAVING')
                order by done_at limit ?2 for update skip locked)
            """;

    private static final String SENDERS =
            """
            delete from wechat_sender where sender_hash in (
                select sender_hash from wechat_sender
                where wrote_at <= ?1 and talk_sealed is null
                order by wrote_at limit ?2 for update skip locked)
            """;

    private static final String NOTICES =
            """
            delete from wechat_notice where notice_id in (
                select notice_id from wechat_notice where accepted_at <= ?1
                order by accepted_at limit ?2 for update skip locked)
            """;

    @Inject EntityManager entities;
    @Inject WechatConfig config;

    /**
     * @return true when there is more: to be called again
     */
    @Transactional
    public boolean sweep(Instant now) {
        Instant old = now.minus(config.kept());
        boolean more = some(TALKS, now);
        for (String what : List.of(PICTURES, MESSAGES, SENDERS, NOTICES)) {
            more |= some(what, old);
        }
        return more;
    }

    private boolean some(String statement, Instant until) {
        int swept =
                entities.createNativeQuery(statement)
                        .setParameter(1, until)
                        .setParameter(2, MOST)
                        .executeUpdate();
        return swept == MOST;
    }
}
