package line12345.hotline.api.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.Found;
import line12345.ticketing.search.SearchFor;
import line12345.ticketing.search.SearchTickets;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tickets found by words, number, place, office, state and day. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "MANAGER", "CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tickets", description = "工单")
@Blocking
public class SearchApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SearchTickets search;

    /** A line as it was found. */
    @Schema(name = "FoundTicket", description = "A ticket as it was found; nothing of whose it is.")
    public record FoundAnswer(
            String number,
            int version,
            String kind,
            String urgency,
            String state,
            String summary,
            String place,
            String matter,
            String department,
            Light light,
            Instant filedAt) {
        static FoundAnswer of(TicketLine line) {
            return new FoundAnswer(
                    line.number(),
                    line.version(),
                    line.kind(),
                    line.urgency(),
                    line.state(),
                    line.summary(),
                    line.place(),
                    line.matter(),
                    line.department(),
                    line.light(),
                    line.filedAt());
        }
    }

    @Schema(name = "FoundPage", description = "A page of tickets found, the newest first.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FoundPage(List<FoundAnswer> items, String next) {}

    @GET
    @Path("search")
    @Operation(
            summary = "Find tickets, the newest first 检索工单",
            description = "kind, urgency and state are Chinese words here.")
    public FoundPage search(
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
        return new FoundPage(
                found.lines().stream().map(FoundAnswer::of).toList(), found.next());
    }
}
