package line12345.channels.wechat.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.time.Duration;
import java.time.Instant;

/** Writes a message down before anything is done with it 消息入库; the same again is the same row. */
@ApplicationScoped
public class KeepMessage {
    /** So long whoever answers WeChat has it alone; then the worker may take it up. */
    private static final Duration DOOR_FIRST = Duration.ofSeconds(4);

    @Inject EntityManager entities;
    @Inject Identities identities;

    /**
     * @return the row's id
     */
    @Transactional
    public long keep(Message message, Instant now) {
        String key = identities.hash(message.sameness());
        var fresh =
                entities.createNativeQuery(
                                """
                                insert into wechat_message (account, message_key, sender_hash,
                                    sent_second, arrived_at, content_sealed, next_try,
                                    sender_sealed)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                                on conflict (account, message_key) do nothing returning id
                                """)
                        .setParameter(1, message.account())
                        .setParameter(2, key)
                        .setParameter(3, identities.hash(message.sender()))
                        .setParameter(4, message.second())
                        .setParameter(5, now)
                        .setParameter(6, identities.seal(Messages.write(message)))
                        .setParameter(7, now.plus(DOOR_FIRST))
                        .setParameter(8, identities.seal(message.sender()))
                        .getResultList();
        var found =
                !fresh.isEmpty()
                        ? fresh
                        : entities.createNativeQuery(
                                        """
                                        select id from wechat_message
                                        where account = ?1 and message_key = ?2
                                        """)
                                .setParameter(1, message.account())
                                .setParameter(2, key)
                                .getResultList();
        return ((Number) found.get(0)).longValue();
    }
}
