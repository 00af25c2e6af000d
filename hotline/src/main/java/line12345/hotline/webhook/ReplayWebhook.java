package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.ToldFacts;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Sends again from a number on, also one that was paused 重新推送. */
@ApplicationScoped
public class ReplayWebhook {
    @Inject EntityManager entities;
    @Inject Webhooks webhooks;
    @Inject ToldFacts told;

    /**
     * @param after everything after this number is sent; null to go on where it stopped
     * @throws NoSuchWebhook when there is none, or it has ended
     * @throws WrongWebhook for a number that was not told yet, or when its key has ended
     */
    @Transactional
    public void replay(long id, Long after, Actor by, Instant now) {
        MakeWebhook.mustBeAdministrator(by);
        if (after != null && (after < 0 || after > told.last())) {
            throw new WrongWebhook("编号须在 0 到 " + told.last() + " 之间，请检查。");
        }
        mustBeThere(id);
        int found =
                entities.createNativeQuery(
                                """
                                update webhook w set state = 'ACTIVE', failures = 0, next_try = ?3,
                                    last_error = null,
                                    last_number = case when ?4 < 0 then last_number else ?4 end
                                from service_key k join account a on a.id = k.account_id
                                where w.id = ?2 and w.state <> 'ENDED' and k.id = w.key_id and %s
                                """
                                        .formatted(KeyInForce.SQL))
                        .setParameter(1, OfficeClock.dayOf(now))
                        .setParameter(2, id)
                        .setParameter(3, now)
                        .setParameter(4, after == null ? -1L : after)
                        .executeUpdate();
        if (found == 0) {
            throw new WrongWebhook("它的接口密钥已经失效，不能再推送：请停用它，用有效的密钥新增订阅。");
        }
        webhooks.note(id, by.name(), after == null ? "继续推送" : "从编号 " + after + " 之后重新推送", now);
    }

    private void mustBeThere(long id) {
        if (entities.createNativeQuery("select 1 from webhook where id = ?1 and state <> 'ENDED'")
                .setParameter(1, id)
                .getResultList()
                .isEmpty()) {
            throw new NoSuchWebhook();
        }
    }
}
