package line12345.hotline.api.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.listing.TicketHead;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** One line of a list. */
@Schema(name = "TicketLine", description = "One line of a list of tickets.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketLineAnswer(
        String number,
        int version,
        Coded<TicketKind> kind,
        Coded<Urgency> urgency,
        Coded<TicketState> state,
        String summary,
        String placeCode,
        String place,
        String matterCode,
        String matter,
        Coded<LegState> legState,
        Long departmentId,
        String department,
        Instant filedAt,
        Instant promisedAt,
        Instant dueAt,
        Instant closedAt) {
    static TicketLineAnswer of(TicketHead head) {
        return new TicketLineAnswer(
                head.number(),
                head.version(),
                Coded.of(head.kind(), TicketKind::chinese),
                Coded.of(head.urgency(), Urgency::chinese),
                Coded.of(head.state(), TicketState::chinese),
                head.summary(),
                head.placeCode(),
                head.place(),
                head.matterCode(),
                head.matter(),
                Coded.of(head.legState(), LegState::chinese),
                head.departmentId(),
                head.department(),
                head.filedAt(),
                head.promisedAt(),
                head.dueAt(),
                head.closedAt());
    }
}
