package line12345.hotline.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.exchange.ExchangeState;
import line12345.hotline.call.exchange.ExchangeWatch;

import java.time.Instant;

/** The queue as it is now, and whether we hear the exchange at all. */
@Path("/console/queue")
@RolesAllowed({"AGENT", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
class QueueResource {
    @Inject CallsView calls;
    @Inject ExchangeWatch watch;

    record Now(long waiting, Instant longestSince, ExchangeState exchange) {}

    @GET
    public Now now() {
        QueueView queue = calls.queue();
        return new Now(queue.waiting(), queue.longestSince(), watch.state());
    }
}
