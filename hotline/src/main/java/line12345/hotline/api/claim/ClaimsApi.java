package line12345.hotline.api.claim;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.claim.ClaimNextTicket;
import line12345.ticketing.claim.Claims;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Waiting tickets are claimed, so that two do not dispatch one: who holds which, and the next. */
@Path(ApiPath.ROOT + "/claims")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dispatch", description = "派单")
@Blocking
public class ClaimsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Claims claims;
    @Inject ClaimNextTicket claimNext;

    @Schema(name = "Claim", description = "Somebody reads a waiting ticket 领单.")
    public record ClaimAnswer(String number, String who, Instant until) {}

    @Schema(name = "Claims")
    public record ClaimsAnswer(List<ClaimAnswer> items) {}

    /**
     * @param number left out when nothing waits
     */
    @Schema(name = "NextTicket")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NextAnswer(String number) {}

    @GET
    @Operation(summary = "List who reads which waiting ticket 领单情况")
    public ClaimsAnswer all() {
        return new ClaimsAnswer(
                claims.all(clock.now()).stream()
                        .map(one -> new ClaimAnswer(one.number(), one.who(), one.until()))
                        .toList());
    }

    @POST
    @Path("next")
    @Once
    @Operation(summary = "Claim the next waiting ticket 领下一张")
    public NextAnswer next() {
        return new NextAnswer(claimNext.claimNext(current.get(), clock.now()).orElse(null));
    }
}
