package line12345.hotline.presence;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.presence.Doing;
import line12345.ticketing.presence.OpenPage;
import line12345.ticketing.presence.Presences;
import line12345.ticketing.presence.Present;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** A page says every few seconds which ticket it shows, and at once when that changes. */
@Path("/presence")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PresenceDoor {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject OpenPage open;
    @Inject Presences presences;
    @Inject PresenceBoard board;

    /**
     * @param page a random name of the open page
     * @param number of the ticket it shows; empty when it shows none any more
     * @param doing names one of {@link Doing}
     */
    public record PageForm(String page, String number, String doing) {}

    /** Who else has it open; empty when the page shows none. */
    @POST
    public List<Other> page(PageForm form) {
        Actor who = current.get();
        if (form.number() == null || form.number().isEmpty()) {
            board.closed(form.page());
            presences.leave(form.page(), who.accountId());
            return List.of();
        }
        List<Present> all =
                open.open(form.page(), form.number(), Doing.named(form.doing()), who, clock.now());
        return board.shows(form.page(), form.number(), who.accountId(), all);
    }
}
