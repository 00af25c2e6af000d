package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.deadline.Deadline;

/**
 * A checked request, ready to become a ticket.
 *
 * @param messageKey what makes the same message the same; unique within a channel
 * @param callKey the telephone call it was said in, or null
 */
public record Request(
        String channel,
        String messageKey,
        String callKey,
        Citizen citizen,
        Subject subject,
        Deadline promise,
        Actor by) {}
