package line12345.channels.wechat.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.time.Instant;
import java.util.List;

/** Answers that did not leave with WeChat's own request. */
@ApplicationScoped
public class Replies {
    /** After so many vain tries nobody waits for the answer any more. */
    public static final int TRIES = 5;

    @Inject EntityManager entities;
    @Inject Identities identities;

    /**
     * @param openId opened, for that moment
     */
    public record Due(long id, String openId, String words, int tries) {}

    /** The next that is due; while it is on its way WeChat's own request gets it no more. */
    @Transactional
    public List<Due> claim(Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                update wechat_message set reply_state = 'LEAVING',
                                       reply_tries = reply_tries + 1,
                                       reply_next = cast(?1 as timestamptz) + interval '20 second' * power(2, reply_tries)
                                where id = (
                                    select id from wechat_message
                                    where reply_state in ('WAITING', 'LEAVING')
                                      and reply_next <= ?1
                                    order by id limit 1 for update skip locked)
                                returning id, sender_sealed, reply_sealed, reply_tries
                                """,
                                Object[].class)
                        .setParameter(1, now)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Due(
                                        ((Number) row[0]).longValue(),
                                        identities.open((String) row[1]),
                                        identities.open((String) row[2]),
                                        ((Number) row[3]).intValue()))
                .toList();
    }

    @Transactional
    public void said(long id) {
        end(id, "SENT");
    }

    @Transactional
    public void unsaid(long id) {
        end(id, "FAILED");
    }

    private void end(long id, String state) {
        entities.createNativeQuery(
                        """
                        update wechat_message set reply_state = ?2 where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, state)
                .executeUpdate();
    }
}
