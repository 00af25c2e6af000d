package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.signin.SignedOut;
import line12345.ticketing.account.PostLeft;
import line12345.ticketing.account.Role;

/** An agent who signs out leaves the telephone: no citizen shall ring at an empty desk. */
@ApplicationScoped
class LeaveWithSession {
    @Inject GoOffline goOffline;

    void leave(@Observes SignedOut event) {
        if (event.actor().is(Role.AGENT)) {
            goOffline.now(event.actor());
        }
    }

    void leave(@Observes PostLeft event) {
        if (event.who().is(Role.AGENT)) {
            goOffline.now(event.who());
        }
    }
}
