package line12345.hotline.api.step;

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
import line12345.ticketing.dispatch.ClassifyTicket;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Of which matter and place a ticket is. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "REVIEWER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dispatch", description = "派单")
@Blocking
public class ClassApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ClassifyTicket classify;
    @Inject TicketReader reader;

    @Schema(description = "A ticket's matter and place; what is left out stays.")
    public record ClassForm(
            @Schema(title = "事项", maxLength = 50) String matterCode,
            @Schema(title = "地点", maxLength = 50) String placeCode) {}

    @POST
    @Path("{number}/class")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say of which matter and place a ticket is 归类")
    public TicketAnswer classify(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ClassForm form) {
        classify.classify(
                number,
                form.matterCode(),
                form.placeCode(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }
}
