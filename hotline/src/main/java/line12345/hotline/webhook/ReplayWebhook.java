package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.ToldFacts;

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
     * @throws WrongWebhook for a number that was not told yet
     */
    @Transactional
    public void replay(long id, Long after, Actor by, Instant now) {
        MakeWebhook.mustBeAdministrator(by);
        if (after != null && (after < 0 || after > told.last())) {
            throw new WrongWebhook("编号须在 0 到 " + told.last() + " 之间，请检查。");
        }
        int found =
                entities.createNativeQuery(
                                """
                                update webhook set state = 'ACTIVE', failures = 0, next_try = ?2,
                                    last_error = null, last_number = case when ?3 < 0 then last_number else ?3 end
                                where id = ?1 and state <> 'ENDED'
                                """)
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .setParameter(3, after == null ? -1L : after)
                        .executeUpdate();
        if (found == 0) {
            throw new NoSuchWebhook();
        }
        webhooks.note(id, by.name(), after == null ? "继续推送" : "从编号 " + after + " 之后重新推送", now);
    }
}
