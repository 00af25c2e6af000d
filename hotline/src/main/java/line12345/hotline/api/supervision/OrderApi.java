package line12345.hotline.api.supervision;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.supervision.ReadOrder;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One supervision order, for its office and for managers. */
@Path(ApiPath.ROOT + "/supervisions")
@RolesAllowed({"MANAGER", "CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "督办")
@Blocking
public class OrderApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject ReadOrder read;

    @GET
    @Path("{id}")
    @Operation(summary = "Read an order; its version is the ETag 督办单")
    public OrderAnswer one(@PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        OrderView order = read.read(id, current.get(), clock.now());
        reply.version(order.version());
        return OrderAnswer.of(order);
    }
}
