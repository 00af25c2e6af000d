package line12345.ticketing.deadline;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the table of time limits as it was entered.
 *
 * @param validFrom for requests received from this day on
 * @param changedBy who entered it
 */
public record RuleLine(
        long id,
        TicketKind kind,
        Urgency urgency,
        DeadlineRule rule,
        LocalDate validFrom,
        String changedBy,
        Instant changedAt) {}
