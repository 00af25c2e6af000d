package line12345.hotline.api.ticket;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.Found;
import line12345.ticketing.search.SearchFor;
import line12345.ticketing.search.SearchTickets;
import line12345.ticketing.search.typed.Typed;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.Set;

/** Tickets found by words, number, place, office, state and day. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tickets", description = "工单")
@Blocking
public class SearchApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject SearchTickets search;

    @GET
    @Path("search")
    @Operation(
            summary = "Find tickets, the newest first 检索工单",
            description =
                    "A telephone number is refused here, because addresses stand in logs: POST it"
                            + " to the same address.")
    public FoundAnswer.FoundPage search(
            @Parameter(schema = @Schema(maxLength = 100)) @QueryParam("words") String words,
            @Parameter(schema = @Schema(pattern = "^[0-9]{4,14}$")) @QueryParam("ending")
                    String number,
            @Parameter(schema = @Schema(maxLength = 50)) @QueryParam("place") String place,
            @Parameter(schema = @Schema(maxLength = 50)) @QueryParam("matter") String matter,
            @Parameter(schema = @Schema(minimum = "1")) @QueryParam("department") Long department,
            @QueryParam("state") TicketState state,
            @QueryParam("kind") TicketKind kind,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        if (Typed.hasPhone(words)) {
            throw new PhoneInWords();
        }
        SearchFor what =
                new SearchFor(
                        words,
                        number,
                        null,
                        place,
                        matter,
                        department,
                        state == null ? null : Set.of(state),
                        kind == null ? null : Set.of(kind),
                        from,
                        to,
                        limit);
        Found found = search.search(what, cursor, current.get(), clock.now());
        reply.next(found.next());
        return FoundAnswer.FoundPage.of(found);
    }

    @POST
    @Path("search")
    @Once(namesPerson = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find a caller's tickets, the newest first; the look is written down 按来电号码检索")
    public FoundAnswer.FoundPage ofCaller(@RequestBody(required = true) CallerForm form) {
        if (Typed.hasPhone(form.words())) {
            throw new PhoneInWords();
        }
        return FoundAnswer.FoundPage.of(
                search.search(form.what(), form.cursor(), current.get(), clock.now()));
    }
}
