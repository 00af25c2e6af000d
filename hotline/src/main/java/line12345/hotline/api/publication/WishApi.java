package line12345.hotline.api.publication;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.publication.WishNoPublication;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a citizen agrees to be published. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications", description = "公开答复")
@Blocking
public class WishApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WishNoPublication wish;

    @Schema(description = "What the citizen wishes.")
    public record WishForm(@Schema(title = "不同意公开", required = true) Boolean against) {}

    @PUT
    @Path("{number}/publication-wish")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down whether the citizen is against publication 公开意愿")
    public void wish(
            @PathParam("number") String number, @RequestBody(required = true) WishForm form) {
        wish.wish(number, form.against(), current.get(), clock.now());
    }
}
