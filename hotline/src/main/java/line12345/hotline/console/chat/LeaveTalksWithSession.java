package line12345.hotline.console.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.signin.SignedOut;
import line12345.ticketing.account.PostLeft;
import line12345.ticketing.account.Role;
import line12345.ticketing.chat.desk.LeaveTalks;
import line12345.ticketing.time.OfficeClock;

/** An agent who signs out, or has another post, leaves nobody talking to an empty chair. */
@ApplicationScoped
class LeaveTalksWithSession {
    @Inject LeaveTalks leave;
    @Inject OfficeClock clock;

    void leave(@Observes SignedOut event) {
        if (event.actor().is(Role.AGENT)) {
            leave.leave(event.actor(), clock.now());
        }
    }

    void leave(@Observes PostLeft event) {
        if (event.who().is(Role.AGENT)) {
            leave.leave(event.who(), event.at());
        }
    }
}
