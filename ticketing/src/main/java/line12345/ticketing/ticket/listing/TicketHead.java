package line12345.ticketing.ticket.listing;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/**
 * One line of a list, in codes.
 *
 * @param summary the first words of the request
 * @param place with its code; both null when none is named; so is the matter
 * @param legState of the own office's part, null outside an office's list
 * @param department who has it, null while nobody does
 * @param dueAt of the own office's part, null outside an office's list
 * @param closedAt null before
 */
public record TicketHead(
        String number,
        int version,
        TicketKind kind,
        Urgency urgency,
        TicketState state,
        String summary,
        String placeCode,
        String place,
        String matterCode,
        String matter,
        LegState legState,
        Long departmentId,
        String department,
        Instant filedAt,
        Instant promisedAt,
        Instant dueAt,
        Instant closedAt) {}
