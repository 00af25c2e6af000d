package line12345.ticketing.partner.push;

import java.time.Instant;

/**
 * A push as staff read it; it names nobody.
 *
 * @param what {@code 工单} or a progress
 * @param said what is wrong, or the partner's words; empty when all is well
 */
public record PushLine(
        long id,
        String partner,
        String ticketNumber,
        String what,
        boolean ticket,
        PushState state,
        String said,
        int tries,
        Instant createdAt,
        Instant nextAt) {}
