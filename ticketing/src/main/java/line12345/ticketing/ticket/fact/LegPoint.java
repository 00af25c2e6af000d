package line12345.ticketing.ticket.fact;

import line12345.ticketing.ticket.state.Part;

import java.time.LocalDate;

/**
 * Which office's part of which ticket a fact is about.
 *
 * @param position counts a ticket's parts from 1
 * @param day the business day of the fact
 */
public record LegPoint(
        String number, long ticketId, int position, long departmentId, Part part, LocalDate day) {}
