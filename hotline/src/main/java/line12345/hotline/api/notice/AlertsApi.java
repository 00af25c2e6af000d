package line12345.hotline.api.notice;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.alert.AcknowledgeAlert;
import line12345.ticketing.alert.UnheardAlerts;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Alerts that nobody answers, and answering those of a ticket. */
@Path(ApiPath.ROOT + "/alerts")
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "通知与提醒")
@Blocking
public class AlertsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject UnheardAlerts unheard;
    @Inject AcknowledgeAlert answer;

    @Schema(name = "UnheardAlert", description = "An alert that nobody answers 无人应答.")
    public record AlertAnswer(
            String number,
            String department,
            Coded<Occasion> occasion,
            Instant startedAt,
            Instant toldAt) {}

    @Schema(name = "UnheardAlerts")
    public record AlertsAnswer(List<AlertAnswer> items) {}

    @GET
    @Operation(summary = "List the alerts that nobody answers, the longest first 无人应答")
    public AlertsAnswer alerts(@QueryParam("limit") @DefaultValue("25") int limit) {
        return new AlertsAnswer(
                unheard.all(current.get(), limit).stream()
                        .map(
                                one ->
                                        new AlertAnswer(
                                                one.number(),
                                                one.office(),
                                                Coded.of(one.occasion(), Occasion::chinese),
                                                one.startedAt(),
                                                one.toldAt()))
                        .toList());
    }

    @POST
    @Path("{number}/answer")
    @Once
    @RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
    @Operation(summary = "Answer a ticket's alerts: somebody has opened it 应答提醒")
    public void answer(@PathParam("number") String number) {
        answer.ofTicket(number, current.get(), clock.now());
    }
}
