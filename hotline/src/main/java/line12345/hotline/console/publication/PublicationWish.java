package line12345.hotline.console.publication;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.publication.WishNoPublication;
import line12345.ticketing.time.OfficeClock;

/** The mark 不同意公开 on a ticket, by whoever speaks with the citizen. */
@Path("/tickets/{number}/publication-wish")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class PublicationWish {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WishNoPublication wish;

    /**
     * @param against the citizen does not agree to be published
     */
    public record WishForm(boolean against) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void wish(@PathParam("number") String number, WishForm form) {
        wish.wish(number, form.against(), current.get(), clock.now());
    }
}
