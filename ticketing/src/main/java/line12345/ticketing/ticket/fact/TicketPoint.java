package line12345.ticketing.ticket.fact;

import line12345.ticketing.matter.TicketKind;

import java.time.LocalDate;

/**
 * Which ticket a fact is about.
 *
 * @param departmentId who handles it or handled it last, 0 for the hotline itself
 * @param ticketKind what the citizen wants
 * @param day the business day of the fact
 */
public record TicketPoint(
        String number, long ticketId, long departmentId, TicketKind ticketKind, LocalDate day) {}
