package line12345.hotline.api.leg;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Version;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.ticket.TicketAnswer;
import line12345.hotline.api.ticket.TicketReader;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.handling.NameHandler;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of an office sees to a ticket. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leg", description = "承办")
@Blocking
public class HandlerApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject NameHandler nameHandler;
    @Inject TicketReader reader;

    @Schema(description = "Who sees to a ticket; left out, this account itself.")
    public record HandlerForm(@Schema(title = "经手人", minimum = "1") Long accountId) {}

    @POST
    @Path("{number}/leg/handler")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name who sees to a ticket 指定经手人")
    public TicketAnswer name(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) HandlerForm form) {
        nameHandler.name(number, form.accountId(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }
}
