package line12345.ticketing.partner.day;

/**
 * A difference as staff read it.
 *
 * @param ticketNumber ours, null where we have none
 * @param ours and {@code theirs} in words, empty where it is missing
 * @param again sending it again may mend it
 */
public record DayLine(
        long id,
        Difference difference,
        boolean sent,
        String ticketNumber,
        String partnerNumber,
        String ours,
        String theirs,
        boolean again) {}
