package line12345.hotline.api.callback;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A citizen's own rating, passed on by another system. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "WINDOW"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "callbacks", description = "回访")
@Blocking
public class RatingsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject RateAnswer rate;

    @Schema(description = "What a citizen says unasked, by the ticket's query code.")
    public record RatingForm(
            @Schema(title = "查询码", required = true, pattern = "^[0-9]{6}$") String code,
            @Schema(title = "满意程度", required = true) Level level,
            @Schema(title = "是否解决", required = true) Boolean solved,
            @Schema(title = "原因", maxLength = 1000) String why) {}

    @POST
    @Path("{number}/rating")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Pass on a citizen's own rating, by the query code 自行评价")
    public void rate(
            @PathParam("number") String number, @RequestBody(required = true) RatingForm form) {
        // Wrong codes count for the system that passes them on, wherever its citizens are.
        String from = "account " + current.get().accountId();
        rate.rate(
                new OwnCode(number, form.code(), from),
                form.level(),
                form.solved(),
                form.why(),
                Via.MESSAGE,
                clock.now());
    }
}
