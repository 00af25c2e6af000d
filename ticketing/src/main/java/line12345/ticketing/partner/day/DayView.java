package line12345.ticketing.partner.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day with one partner.
 *
 * @param compared false while their list is waited for; {@code said} says why
 */
public record DayView(
        String partner,
        String chinese,
        LocalDate day,
        boolean compared,
        int matched,
        long missingThere,
        long missingHere,
        long different,
        String said,
        Instant doneAt,
        List<DayLine> lines) {}
