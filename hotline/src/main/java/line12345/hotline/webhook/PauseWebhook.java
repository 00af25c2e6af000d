package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Stops telling another system, for a while or for good 暂停或停用推送. */
@ApplicationScoped
public class PauseWebhook {
    @Inject EntityManager entities;
    @Inject Webhooks webhooks;

    /**
     * @param forGood it cannot be taken up again
     * @throws NoSuchWebhook when there is none, or it has ended
     */
    @Transactional
    public void pause(long id, boolean forGood, Actor by, Instant now) {
        MakeWebhook.mustBeAdministrator(by);
        int found =
                entities.createNativeQuery(
                                "update webhook set state = ?2 where id = ?1 and state <> 'ENDED'")
                        .setParameter(1, id)
                        .setParameter(2, forGood ? "ENDED" : "PAUSED")
                        .executeUpdate();
        if (found == 0) {
            throw new NoSuchWebhook();
        }
        webhooks.note(id, by.name(), forGood ? "停用" : "暂停", now);
    }
}
