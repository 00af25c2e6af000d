package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.time.Span;

/**
 * A checked request, ready to become a ticket.
 *
 * @param messageKey what makes the same message the same; unique within a channel
 * @param callKey the telephone call it was said in, or null
 * @param within the rule's length of the promise, kept so that the date can be counted again
 */
public record Request(
        String channel,
        String messageKey,
        String callKey,
        Citizen citizen,
        Subject subject,
        Span within,
        Deadline promise,
        Actor by) {}
