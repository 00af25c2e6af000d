package line12345.hotline.rota.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A hand-over note 交接班记录.
 *
 * @param day on which the shift began
 * @param shift code
 * @param waiting work that waits for the next shift
 * @param faults of the system or the lines
 * @param notices what everybody has to know
 * @param takenWho who took over; null as long as nobody has
 */
public record Handover(
        long id,
        LocalDate day,
        String shift,
        String waiting,
        String faults,
        String notices,
        long writtenBy,
        String writtenWho,
        Instant writtenAt,
        String takenWho,
        Instant takenAt) {
    public boolean taken() {
        return takenAt != null;
    }
}
