package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

/** An agent takes calls 就绪; during a call it holds for afterwards. */
@ApplicationScoped
public class BeReady {
    @Inject ChangeWish change;

    /**
     * @throws NoTelephone if the account has none
     * @throws ExtensionTaken if somebody else works on the same telephone
     */
    @Transactional
    public void now(Actor actor) {
        change.to(Wish.READY, null, actor);
    }
}
