package line12345.hotline.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.exchange.ExchangeState;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.call.skill.Understaffed;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The queue as it is now, and whether we hear the exchange at all. */
@Path("/console/queue")
@RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
class QueueResource {
    @Inject CallsView calls;
    @Inject ExchangeWatch watch;
    @Inject Understaffed understaffed;
    @Inject OfficeClock clock;

    record Now(
            long waiting,
            Instant longestSince,
            List<QueueView.Line> lines,
            List<Understaffed.Warning> warnings,
            ExchangeState exchange) {}

    @GET
    public Now now() {
        QueueView queue = calls.queue();
        return new Now(
                queue.waiting(),
                queue.longestSince(),
                queue.lines(),
                understaffed.now(clock.now()),
                watch.state());
    }
}
