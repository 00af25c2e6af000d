package line12345.hotline.call.agent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

/** An agent's own state. */
@Path("/console/state")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
class AgentStateResource {
    @Inject CurrentActor actor;
    @Inject BeReady beReady;
    @Inject BePaused bePaused;
    @Inject GoOffline goOffline;
    @Inject ExtendWrapUp extend;
    @Inject AgentPresences presences;
    @Inject OfficeClock clock;

    /** {@code state} is ready, paused or offline; {@code reason} goes with paused. */
    record StateForm(String state, String reason) {}

    @GET
    public AgentView state() {
        return presences.of(actor.get().accountId(), clock.now());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AgentView change(StateForm form) {
        Actor agent = actor.get();
        switch (form == null ? "" : String.valueOf(form.state())) {
            case "ready" -> beReady.now(agent);
            case "paused" -> bePaused.now(agent, form.reason());
            case "offline" -> goOffline.now(agent);
            default -> throw new NoSuchState();
        }
        return state();
    }

    /** The wrap-up is made longer, once. */
    @POST
    @Path("longer")
    public AgentView longer() {
        extend.extend(actor.get(), clock.now());
        return state();
    }
}
