package line12345.hotline.api.application;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.kind.AskExtension;
import line12345.ticketing.application.kind.AskHardCase;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.application.kind.AskUnreasonable;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an office asks for. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications", description = "申请")
@Blocking
public class AskApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AskReturn askReturn;
    @Inject AskExtension askExtension;
    @Inject AskHardCase askHardCase;
    @Inject AskUnreasonable askUnreasonable;
    @Inject ApplicationLists lists;
    @Inject TicketReader reader;

    @Schema(description = "Why an office should not have a ticket.")
    public record ReturnForm(
            @Schema(title = "退单理由", required = true, minLength = 1, maxLength = 50) String ground,
            @Schema(title = "依据", required = true, minLength = 1, maxLength = 1000) String evidence,
            @Schema(title = "建议单位", minimum = "1") Long departmentId) {}

    @Schema(description = "More time that an office asks for.")
    public record TimeForm(
            @Schema(title = "原因", required = true, minLength = 1, maxLength = 1000) String reason,
            @Schema(title = "依据", required = true, minLength = 1, maxLength = 1000) String evidence,
            @Schema(title = "时长", required = true, minimum = "1", maximum = "365") Integer amount,
            @Schema(title = "单位", required = true) Span.Unit unit) {
        Span length() {
            return new Span(amount, unit);
        }
    }

    @Schema(description = "Why a demand is unreasonable.")
    public record UnreasonableForm(
            @Schema(title = "理由", required = true, minLength = 1, maxLength = 50) String ground,
            @Schema(title = "说明", required = true, minLength = 1, maxLength = 1000)
                    String explanation,
            @Schema(title = "证据", required = true, minLength = 1, maxLength = 1000)
                    String evidence) {}

    @GET
    @Path("{number}/applications")
    @RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
    @Operation(summary = "List what was asked for on a ticket 工单的申请")
    public ApplicationAnswer.Many ofTicket(@PathParam("number") String number) {
        return ApplicationAnswer.Many.of(lists.ofTicket(number, current.get(), clock.now()), null);
    }

    @POST
    @Path("{number}/applications/return")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask to give a ticket back 申请退单")
    public TicketAnswer giveBack(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ReturnForm form) {
        askReturn.ask(
                number,
                form.ground(),
                form.evidence(),
                form.departmentId(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/applications/extension")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for more time 申请延期")
    public TicketAnswer extension(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) TimeForm form) {
        askExtension.ask(
                number,
                form.reason(),
                form.evidence(),
                form.length(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/applications/hard-case")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask to keep a hard case open 申请疑难挂账")
    public TicketAnswer hardCase(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) TimeForm form) {
        askHardCase.ask(
                number,
                form.reason(),
                form.evidence(),
                form.length(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/applications/unreasonable")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask to close an unreasonable demand 申请不合理诉求认定")
    public TicketAnswer unreasonable(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) UnreasonableForm form) {
        askUnreasonable.ask(
                number,
                form.ground(),
                form.explanation(),
                form.evidence(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }
}
