package line12345.hotline.console.pool;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.claim.Claim;
import line12345.ticketing.claim.ClaimNextTicket;
import line12345.ticketing.claim.ClaimTicket;
import line12345.ticketing.claim.Claims;
import line12345.ticketing.claim.GiveTicketBack;
import line12345.ticketing.claim.HoldTicket;
import line12345.ticketing.claim.PoolPeople;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Claiming at the pool: the next one, one out of the list, giving back, and who else is here. */
@Path("/pool")
@RolesAllowed("AGENT")
@Blocking
public class PoolClaims {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ClaimNextTicket claimNext;
    @Inject ClaimTicket claim;
    @Inject GiveTicketBack giveBack;
    @Inject HoldTicket hold;
    @Inject PoolPeople people;
    @Inject Claims claims;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance poolpeople(List<String> others, List<Claim> held);
    }

    /**
     * @param takeOver although somebody else holds it; null for no
     */
    public record ClaimForm(Boolean takeOver) {}

    /**
     * @param number null when nothing is left
     */
    public record Next(String number) {}

    /**
     * @param until null when it is not held any more
     */
    public record Held(Instant until) {}

    @POST
    @Path("next")
    @Produces(MediaType.APPLICATION_JSON)
    public Next next() {
        return new Next(claimNext.claimNext(current.get(), clock.now()).orElse(null));
    }

    @POST
    @Path("{number}/claim")
    @Consumes(MediaType.APPLICATION_JSON)
    public void claim(@PathParam("number") String number, ClaimForm form) {
        boolean takeOver = form != null && Boolean.TRUE.equals(form.takeOver());
        claim.claim(number, takeOver, current.get(), clock.now());
    }

    @POST
    @Path("{number}/give-back")
    public void giveBack(@PathParam("number") String number) {
        giveBack.giveBack(number, current.get(), clock.now());
    }

    /** Said by a page in which somebody writes. */
    @POST
    @Path("{number}/hold")
    @Produces(MediaType.APPLICATION_JSON)
    public Held hold(@PathParam("number") String number) {
        return new Held(hold.hold(number, current.get(), clock.now()).orElse(null));
    }

    /** Says that this dispatcher is here; answers who else is, as a part of the page. */
    @POST
    @Path("people")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance people() {
        Instant now = clock.now();
        Actor agent = current.get();
        return Templates.poolpeople(people.here(agent, now), claims.all(now));
    }
}
