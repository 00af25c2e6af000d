package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.PostLeft;
import line12345.ticketing.account.Role;

/** What an officer had taken goes back to the others when the officer leaves the post. */
@ApplicationScoped
class GiveBackCallbacks {
    @Inject Callbacks callbacks;

    @Transactional(Transactional.TxType.MANDATORY)
    void giveBack(@Observes PostLeft left) {
        if (left.who().is(Role.CALLBACK)) {
            callbacks.update(
                    "claimedBy = null, claimedUntil = null, version = version + 1"
                            + " where claimedBy = ?1 and state = ?2",
                    left.who().accountId(),
                    Callback.State.WAITING);
        }
    }
}
