package line12345.hotline.api.supervision;

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
import line12345.ticketing.supervision.IssueSupervision;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A manager supervises an office's part of a ticket. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "督办")
@Blocking
public class IssueApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject IssueSupervision issue;
    @Inject TicketReader reader;

    @Schema(description = "Why an office is supervised.")
    public record IssueForm(
            @Schema(title = "督办事由", required = true, minLength = 1, maxLength = 50) String ground,
            @Schema(title = "要求", maxLength = 1000) String words) {}

    @POST
    @Path("{number}/legs/{position}/supervision")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give an office a supervision order 下发督办单")
    public TicketAnswer issue(
            @PathParam("number") String number,
            @PathParam("position") int position,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) IssueForm form) {
        issue.issue(
                number,
                position,
                form.ground(),
                form.words(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }
}
