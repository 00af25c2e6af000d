package line12345.hotline.api.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.search.Found;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.TicketState;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** A line as it was found. */
@Schema(name = "FoundTicket", description = "A ticket as it was found; nothing of whose it is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundAnswer(
        String number,
        int version,
        Coded<TicketKind> kind,
        Coded<Urgency> urgency,
        Coded<TicketState> state,
        String summary,
        String place,
        String matter,
        String department,
        Light light,
        Instant filedAt) {
    private static FoundAnswer of(TicketLine line) {
        return new FoundAnswer(
                line.number(),
                line.version(),
                Coded.called(line.kind(), TicketKind.values(), TicketKind::chinese),
                Coded.called(line.urgency(), Urgency.values(), Urgency::chinese),
                Coded.called(line.state(), TicketState.values(), TicketState::chinese),
                line.summary(),
                line.place(),
                line.matter(),
                line.department(),
                line.light(),
                line.filedAt());
    }

    /**
     * @param next left out after the last page
     * @param lookedBackTo only where the search stopped for its length: older ones with next
     */
    @Schema(name = "FoundPage", description = "A page of tickets found, the newest first.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FoundPage(List<FoundAnswer> items, String next, Instant lookedBackTo) {
        static FoundPage of(Found found) {
            return new FoundPage(
                    found.lines().stream().map(FoundAnswer::of).toList(),
                    found.next(),
                    found.lookedBackTo());
        }
    }
}
