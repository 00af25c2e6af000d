package line12345.channels.wechat.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.citizen.Identities;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages that were kept. */
@ApplicationScoped
public class Messages {
    /** So long the answer to WeChat's own request may still be given; then we write ourselves. */
    static final Duration WECHAT_WAITS = Duration.ofSeconds(6);

    /** A row that cannot be worked at rests so long, each time four times as long. */
    private static final Duration FIRST_REST = Duration.ofSeconds(2);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject EntityManager entities;
    @Inject Identities identities;

    /**
     * One row, locked.
     *
     * @param reply empty while it waits, and where nothing is said
     */
    public record Kept(
            long id, String senderHash, long second, Message message, boolean done, String reply) {}

    static String write(Message message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be written down");
        }
    }

    private Message read(String sealed) {
        try {
            return JSON.readValue(identities.open(sealed), Message.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept message cannot be read");
        }
    }

    /**
     * Waits until nobody else works at this sender's messages, at most a little less than WeChat
     * waits for us.
     */
    @Transactional(TxType.MANDATORY)
    public Kept alone(long id) {
        entities.createNativeQuery(
                        """
                set local lock_timeout = '4s'
                """)
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        select pg_advisory_xact_lock(hashtextextended('wechat ' || sender_hash, 7))
                        from wechat_message where id = ?1
                        """)
                .setParameter(1, id)
                .getSingleResult();
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select sender_hash, sent_second, content_sealed,
                                               done_at is not null, reply_sealed
                                        from wechat_message where id = ?1 for update
                                        """,
                                        Object[].class)
                                .setParameter(1, id)
                                .getSingleResult();
        boolean done = (Boolean) row[3];
        return new Kept(
                id,
                (String) row[0],
                ((Number) row[1]).longValue(),
                done ? null : read((String) row[2]),
                done,
                row[4] == null ? "" : identities.open((String) row[4]));
    }

    /** Something the same person sent before has not been worked at. */
    @Transactional(TxType.MANDATORY)
    public boolean earlierWaits(Kept one) {
        return !entities.createNativeQuery(
                        """
                        select 1 from wechat_message
                        where sender_hash = ?1 and done_at is null
                          and (sent_second, id) < (?2, ?3) limit 1
                        """)
                .setParameter(1, one.senderHash())
                .setParameter(2, one.second())
                .setParameter(3, one.id())
                .getResultList()
                .isEmpty();
    }

    /** Nothing of what was said stays. */
    @Transactional(TxType.MANDATORY)
    public void done(long id, String reply, Instant now) {
        entities.createNativeQuery(
                        """
                        update wechat_message set done_at = ?2, content_sealed = null,
                               reply_state = ?3, reply_sealed = ?4, reply_next = ?5
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, reply.isEmpty() ? "NONE" : "WAITING")
                .setParameter(4, reply.isEmpty() ? null : identities.seal(reply))
                .setParameter(5, now.plus(WECHAT_WAITS))
                .executeUpdate();
    }

    /** The next that the door has left, in each sender's order; it is put off for others. */
    @Transactional
    public Optional<Long> claim(Instant now) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                update wechat_message set tries = tries + 1,
                                       next_try = cast(?1 as timestamptz) + ?2 * interval '1 second' * power(4, tries)
                                where id = (
                                    select m.id from wechat_message m
                                    where m.done_at is null and m.next_try <= ?1
                                      and not exists (
                                        select 1 from wechat_message e
                                        where e.sender_hash = m.sender_hash and e.done_at is null
                                          and (e.sent_second, e.id) < (m.sent_second, m.id))
                                    order by m.id limit 1 for update skip locked)
                                returning id
                                """)
                        .setParameter(1, now)
                        .setParameter(2, FIRST_REST.toSeconds())
                        .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** How often it was taken up in vain. */
    @Transactional
    public int tries(long id) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        select tries from wechat_message where id = ?1
                                        """)
                                .setParameter(1, id)
                                .getSingleResult())
                .intValue();
    }
}
