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
import line12345.hotline.api.WhyForm;
import line12345.hotline.api.WordsForm;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.ticket.TicketAnswer;
import line12345.hotline.api.ticket.TicketReader;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.intake.KeepIdentitySecret;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.repeat.PartTicket;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.review.ReassignTicket;
import line12345.ticketing.review.SendBackReply;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.urging.UrgeTicket;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the hotline's staff do to any ticket they read. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "REVIEWER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tickets", description = "工单")
@Blocking
public class HotlineStepsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject UrgeTicket urge;
    @Inject KeepIdentitySecret secret;
    @Inject JoinTicket join;
    @Inject PartTicket part;
    @Inject ReassignTicket reassign;
    @Inject ApproveReply approve;
    @Inject SendBackReply sendBack;
    @Inject TicketReader reader;

    @Schema(description = "The ticket that goes on.")
    public record JoinForm(
            @Schema(title = "主工单", required = true, pattern = "^[0-9]{14}$") String main) {}

    @Schema(description = "Why an answer is to be written again.")
    public record SendBackForm(
            @Schema(title = "理由", required = true, minLength = 1, maxLength = 50) String ground,
            @Schema(title = "要求", maxLength = 1000) String words) {}

    @POST
    @Path("{number}/urge")
    @Once
    @RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask to hurry 催办; needs no version, it only adds")
    public TicketAnswer urge(
            @PathParam("number") String number, @RequestBody(required = true) WordsForm form) {
        urge.urge(number, form.words(), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/secrecy")
    @Once
    @RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
    @Operation(
            summary =
                    "Keep from the offices who asks 身份保密; needs no version, and nobody takes it"
                            + " back")
    public TicketAnswer keepSecret(@PathParam("number") String number) {
        secret.keep(number, current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/join")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a ticket follow another of the same event 并单")
    public TicketAnswer join(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) JoinForm form) {
        join.join(number, form.main(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/part")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a follower go its own way 拆单")
    public TicketAnswer part(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        part.part(number, form.why(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/reassign")
    @Once
    @RolesAllowed("REVIEWER")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a ticket from an office that should not have it 改派")
    public TicketAnswer reassign(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        reassign.reassign(number, form.why(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/approve")
    @Once
    @RolesAllowed("REVIEWER")
    @Operation(summary = "Let an answer go to the citizen 审核通过")
    public TicketAnswer approve(
            @PathParam("number") String number, @HeaderParam("If-Match") String version) {
        approve.approve(number, Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/send-back")
    @Once
    @RolesAllowed("REVIEWER")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Want an answer written again 审核退回")
    public TicketAnswer sendBack(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) SendBackForm form) {
        sendBack.sendBack(
                number,
                form.ground(),
                form.words(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }
}
