package line12345.hotline.console;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Agent, queue, exchange and call in one answer; the console asks after every fact. */
@Path("/console/now")
@RolesAllowed("AGENT")
@Blocking
public class ConsoleNow {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AgentPresences presences;
    @Inject ExchangeWatch exchange;
    @Inject CallsView calls;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
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
}
