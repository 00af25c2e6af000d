package line12345.ticketing.ticket.listing;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;

/**
 * What programs need of a ticket beside the words for people.
 *
 * @param promisedAt until when the citizen was promised an answer
 * @param provisional that date may move when a calendar is announced
 * @param secondPromisedAt the later date the citizen was told, null without one
 * @param closing null before it ended
 */
public record TicketCodes(
        TicketKind kind,
        Urgency urgency,
        String placeCode,
        String matterCode,
        Long aboutDepartmentId,
        Instant promisedAt,
        boolean provisional,
        Instant secondPromisedAt,
        Closing closing,
        Instant closedAt) {}
