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
import line12345.hotline.api.WhyForm;
import line12345.hotline.api.WordsForm;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.ticket.TicketAnswer;
import line12345.hotline.api.ticket.TicketReader;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.handling.PauseLeg;
import line12345.ticketing.handling.RejectReply;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.ResumeLeg;
import line12345.ticketing.handling.SignOffReply;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.ticket.Reply;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An office's own part of a ticket. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leg", description = "承办")
@Blocking
public class LegApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SignTicket sign;
    @Inject PauseLeg pause;
    @Inject ResumeLeg resume;
    @Inject ReplyToTicket reply;
    @Inject SignOffReply signOff;
    @Inject RejectReply reject;
    @Inject TicketReader reader;

    @Schema(description = "What an office says at the end of its work.")
    public record ReplyForm(
            @Schema(title = "答复市民", required = true, minLength = 1, maxLength = 5000) String answer,
            @Schema(title = "核查情况", required = true, minLength = 1, maxLength = 5000)
                    String findings,
            @Schema(title = "联系情况", required = true, minLength = 1, maxLength = 500)
                    String contact) {}

    @POST
    @Path("{number}/leg/sign")
    @Once
    @Operation(summary = "Take a ticket 签收")
    public TicketAnswer sign(
            @PathParam("number") String number, @HeaderParam("If-Match") String version) {
        sign.sign(number, Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/leg/pause")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Wait for what only the citizen can give 等待市民补充")
    public TicketAnswer pause(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WordsForm form) {
        pause.pause(number, form.words(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/leg/resume")
    @Once
    @Operation(summary = "Go on after waiting 恢复办理")
    public TicketAnswer resume(
            @PathParam("number") String number, @HeaderParam("If-Match") String version) {
        resume.resume(number, Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/leg/reply")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what was done 回复")
    public TicketAnswer reply(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ReplyForm form) {
        reply.reply(
                number,
                new Reply(form.answer(), form.findings(), form.contact()),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/leg/sign-off")
    @Once
    @RolesAllowed("LEADER")
    @Operation(summary = "Let the own office's reply go out 领导审批")
    public TicketAnswer signOff(
            @PathParam("number") String number, @HeaderParam("If-Match") String version) {
        signOff.signOff(number, Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/leg/reject")
    @Once
    @RolesAllowed("LEADER")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Want the own office's reply written again 领导退回修改")
    public TicketAnswer reject(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        reject.reject(number, form.why(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }
}
