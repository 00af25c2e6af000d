package line12345.hotline.wall.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What an agent does now, and since when. */
record Stretch(long accountId, Spending spending, Instant since) {
    /**
     * The next stretch. It never begins before this one: news that comes late takes no time away
     * that is already counted, and gives none twice.
     */
    Stretch turnedTo(Spending next, Instant at) {
        return new Stretch(accountId, next, at.isBefore(since) ? since : at);
    }

    /** Milliseconds by day until {@code end}; nothing of the time spent elsewhere. */
    Map<LocalDate, Long> until(Instant end) {
        return spending == Spending.OFFLINE ? Map.of() : DayPieces.of(since, end);
    }
}
