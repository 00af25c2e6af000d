package line12345.hotline.console;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.BePaused;
import line12345.hotline.call.agent.BeReady;
import line12345.hotline.call.agent.GoOffline;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** The agent's own state: asked for by the console after every fact, changed by its keys. */
@Path("/console")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ConsolePresence {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AgentPresences presences;
    @Inject ExchangeWatch exchange;
    @Inject CallsView calls;
    @Inject BeReady ready;
    @Inject BePaused paused;
    @Inject GoOffline offline;

    /**
     * @param reason may be null
     */
    public record PauseForm(String reason) {}

    @GET
    @Path("state")
    public ConsoleState state() {
        Actor agent = current.get();
        Instant now = clock.now();
        return new ConsoleState(
                now,
                ConsoleState.AgentLine.of(presences.of(agent.accountId(), now)),
                exchange.state(),
                calls.queue(),
                calls.openOf(agent).orElse(null));
    }

    @POST
    @Path("ready")
    public void beReady() {
        ready.now(current.get());
    }

    @POST
    @Path("paused")
    public void bePaused(PauseForm form) {
        paused.now(current.get(), form == null ? null : form.reason());
    }

    @POST
    @Path("offline")
    public void goOffline() {
        offline.now(current.get());
    }
}
