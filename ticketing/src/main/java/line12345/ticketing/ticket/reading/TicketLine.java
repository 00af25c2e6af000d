package line12345.ticketing.ticket.reading;

import line12345.ticketing.deadline.Light;

import java.time.Instant;

/**
 * One line of a list of tickets.
 *
 * @param summary the first words of the request
 * @param department who has it, empty while nobody does
 * @param due as a person would say it: the leg's in an office's list, else the promise's
 * @param legState the word for the office's own part, empty outside an office's list
 * @param action the next step as a verb, empty when there is none
 */
public record TicketLine(
        String number,
        int version,
        String kind,
        String summary,
        String place,
        String matter,
        String urgency,
        String state,
        String legState,
        String department,
        Light light,
        String due,
        Instant filedAt,
        String action) {}
