package line12345.hotline.call.recording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What a manager says who holds a recording.
 *
 * @param until a day as {@code 2027-01-31}
 */
public record HoldForm(String reason, String until) {
    /** Null if it is none. */
    public LocalDate day() {
        try {
            return until == null ? null : LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
