package line12345.hotline.api.claim;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.claim.ClaimTicket;
import line12345.ticketing.claim.GiveTicketBack;
import line12345.ticketing.claim.HoldTicket;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;

/** A waiting ticket is claimed, held and given back. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dispatch", description = "派单")
@Blocking
public class ClaimApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ClaimTicket claim;
    @Inject GiveTicketBack giveBack;
    @Inject HoldTicket hold;

    /**
     * @param until left out when it is not held any more
     */
    @Schema(name = "HeldUntil")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeldAnswer(Instant until) {}

    @Schema(description = "Whether it is taken although somebody else holds it.")
    public record ClaimForm(@Schema(title = "接手", required = true) Boolean takeOver) {}

    @POST
    @Path("{number}/claim")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Claim a waiting ticket; what was held before is given back 领单")
    public void claim(
            @PathParam("number") String number, @RequestBody(required = true) ClaimForm form) {
        claim.claim(number, form.takeOver(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/claim/hold")
    @Once
    @Operation(summary = "Keep a claimed ticket longer 续领")
    public HeldAnswer hold(@PathParam("number") String number) {
        return new HeldAnswer(hold.hold(number, current.get(), clock.now()).orElse(null));
    }

    @DELETE
    @Path("{number}/claim")
    @Once
    @Operation(summary = "Give a claimed ticket back 放回")
    public void giveBack(@PathParam("number") String number) {
        giveBack.giveBack(number, current.get(), clock.now());
    }
}
