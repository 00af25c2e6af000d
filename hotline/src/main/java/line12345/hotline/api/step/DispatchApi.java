package line12345.hotline.api.step;

import com.fasterxml.jackson.annotation.JsonInclude;

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
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DecideAtMeeting;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.dispatch.MarkAbout;
import line12345.ticketing.dispatch.SuggestDepartment;
import line12345.ticketing.dispatch.Suggestion;
import line12345.ticketing.dispatch.withdraw.WithdrawDispatch;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** Tickets that nobody has yet: send, take back, mark, decide at a meeting. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dispatch", description = "派单")
@Blocking
public class DispatchApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject DispatchTicket dispatch;
    @Inject WithdrawDispatch withdraw;
    @Inject SuggestDepartment suggest;
    @Inject MarkAbout about;
    @Inject DecideAtMeeting meeting;
    @Inject TicketReader reader;

    /**
     * @param departmentId left out for the catalogue's
     */
    @Schema(description = "The offices chosen for a ticket.")
    public record OfficesForm(
            @Schema(title = "主办单位", minimum = "1") Long departmentId,
            @Schema(title = "协办单位", maxItems = 10) List<Long> helpers,
            @Schema(title = "理由", maxLength = 500) String reason) {
        Choice choice() {
            return new Choice(departmentId, helpers, reason);
        }
    }

    @Schema(description = "The offices fixed after a meeting.")
    public record MeetingForm(
            @Schema(title = "主办单位", required = true, minimum = "1") Long departmentId,
            @Schema(title = "协办单位", maxItems = 10) List<Long> helpers,
            @Schema(title = "理由", maxLength = 500) String reason,
            @Schema(title = "会商纪要", required = true, minLength = 1, maxLength = 5000)
                    String minutes) {}

    @Schema(description = "The office a ticket is about; left out, the mark is taken away.")
    public record AboutForm(@Schema(title = "涉及单位", minimum = "1") Long departmentId) {}

    /**
     * @param departmentId left out when the catalogue names nobody
     */
    @Schema(name = "Suggestion", description = "Whom the catalogue names 派单建议.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestionAnswer(
            Long departmentId, String department, String reason, List<Long> helpers) {
        public static SuggestionAnswer of(Suggestion found) {
            return found == null
                    ? new SuggestionAnswer(null, null, null, List.of())
                    : new SuggestionAnswer(
                            found.departmentId(),
                            found.departmentName(),
                            found.reason(),
                            found.coDepartmentIds());
        }
    }

    @GET
    @Path("{number}/suggestion")
    @RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER", "REVIEWER"})
    @Operation(summary = "Ask whom the catalogue names for a ticket 派单建议")
    public SuggestionAnswer suggestion(@PathParam("number") String number) {
        return SuggestionAnswer.of(
                suggest.suggest(number, current.get(), clock.now()).orElse(null));
    }

    @POST
    @Path("{number}/dispatch")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a ticket to its offices 派单")
    public TicketAnswer dispatch(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) OfficesForm form) {
        dispatch.dispatch(number, form.choice(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/withdraw")
    @Once
    @Operation(
            summary =
                    "Take the own dispatch back before any office has signed, within the city's"
                            + " minutes 撤回派单")
    public TicketAnswer withdraw(
            @PathParam("number") String number, @HeaderParam("If-Match") String version) {
        withdraw.withdraw(number, Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/about")
    @Once
    @RolesAllowed({"AGENT", "REVIEWER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mark which office a ticket is about 涉及单位")
    public TicketAnswer about(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) AboutForm form) {
        about.mark(number, form.departmentId(), Version.of(version), current.get(), clock.now());
        return reader.now(number);
    }

    @POST
    @Path("{number}/meeting")
    @Once
    @RolesAllowed("MANAGER")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Fix the offices after a meeting 会商定责")
    public TicketAnswer meeting(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) MeetingForm form) {
        meeting.decide(
                number,
                new Choice(form.departmentId(), form.helpers(), form.reason()),
                form.minutes(),
                Version.of(version),
                current.get(),
                clock.now());
        return reader.now(number);
    }
}
