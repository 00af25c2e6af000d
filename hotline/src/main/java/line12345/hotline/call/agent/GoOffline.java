package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

/** An agent leaves the telephone 离线, by choice or by signing out. */
@ApplicationScoped
public class GoOffline {
    @Inject ChangeWish change;

    /** Does nothing for somebody without a telephone, so that signing out never fails on it. */
    @Transactional
    public void now(Actor actor) {
        if (actor.extension() != null) {
            change.to(Wish.OFFLINE, null, actor);
        }
    }
}
