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
import line12345.hotline.api.once.Once;
import line12345.hotline.api.ticket.TicketAnswer;
import line12345.hotline.api.ticket.TicketReader;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.handling.RecallLower;
import line12345.ticketing.handling.SendBackLower;
import line12345.ticketing.handling.SendDown;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an office sends to those below it, and takes back. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leg", description = "承办")
@Blocking
public class LowerApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SendDown sendDown;
    @Inject RecallLower recall;
    @Inject SendBackLower sendBack;
    @Inject TicketReader reader;

    @Schema(description = "The lower office and what is asked of it.")
    public record SendDownForm(
            @Schema(title = "下级单位", required = true, minimum = "1") Long departmentId,
            @Schema(title = "转办要求", required = true, minLength = 1, maxLength = 500)
                    String words) {}

    @POST
    @Path("{number}/leg/send-down")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send the own part to an office below 转下级办理")
    public TicketAnswer sendDown(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) SendDownForm form) {
        sendDown.send(
                number,
                form.departmentId(),
                form.words(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/legs/{position}/recall")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take back what was sent to a lower office 收回")
    public TicketAnswer recall(
            @PathParam("number") String number,
            @PathParam("position") int position,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        recall.recall(
                number, position, form.why(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/legs/{position}/send-back")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Want the reply of a lower office written again 退回下级重写")
    public TicketAnswer sendBack(
            @PathParam("number") String number,
            @PathParam("position") int position,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        sendBack.sendBack(
                number, position, form.why(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }
}
