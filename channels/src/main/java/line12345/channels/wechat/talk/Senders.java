package line12345.channels.wechat.talk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.channels.wechat.WechatConfig;
import line12345.ticketing.citizen.Identities;

import java.time.Instant;
import java.util.List;

/** How far each citizen's conversation is; sealed, forgotten when its time is over. */
@ApplicationScoped
class Senders {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject WechatConfig config;

    /**
     * @param lastSecond of the newest message that counted; 0 for none
     * @param talk null when none is going on
     */
    record Sender(long lastSecond, Talk talk) {}

    @Transactional(TxType.MANDATORY)
    Sender of(String hash, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select last_second,
                                       case when talk_ends > ?2 then talk_sealed end
                                from wechat_sender where sender_hash = ?1
                                """,
                                Object[].class)
                        .setParameter(1, hash)
                        .setParameter(2, now)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Sender(((Number) row[0]).longValue(), read((String) row[1])))
                .orElse(new Sender(0, null));
    }

    private Talk read(String sealed) {
        try {
            return sealed == null ? null : JSON.readValue(identities.open(sealed), Talk.class);
        } catch (JsonProcessingException e) {
            // A conversation of an older shape: it begins anew.
            return null;
        }
    }

    @Transactional(TxType.MANDATORY)
    void keep(String hash, Sender sender, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into wechat_sender
                            (sender_hash, last_second, wrote_at, talk_sealed, talk_ends)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (sender_hash) do update set
                            last_second = excluded.last_second, wrote_at = excluded.wrote_at,
                            talk_sealed = excluded.talk_sealed, talk_ends = excluded.talk_ends
                        """)
                .setParameter(1, hash)
                .setParameter(2, sender.lastSecond())
                .setParameter(3, now)
                .setParameter(4, sender.talk() == null ? null : sealed(sender.talk()))
                .setParameter(5, sender.talk() == null ? null : now.plus(config.resumable()))
                .executeUpdate();
    }

    private String sealed(Talk talk) {
        try {
            return identities.seal(JSON.writeValueAsString(talk));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a conversation cannot be written down");
        }
    }
}
