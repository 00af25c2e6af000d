package line12345.hotline.outbound.line;

import line12345.ticketing.contact.ContactOutcome;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the book of calls to citizens.
 *
 * @param line the name of the line that was used
 * @param reason why at night or against a wish, may be empty
 * @param exception what was passed over, may be empty
 * @param ticket its number, or null
 * @param outcome null while it goes on
 * @param recorded there is a recording that the reader may hear
 * @param heldUntil the last day of a hold 保全, or null
 */
public record BookRow(
        long id,
        String who,
        String masked,
        Purpose purpose,
        String line,
        String reason,
        String exception,
        String ticket,
        Instant startedAt,
        ContactOutcome outcome,
        Integer talkSeconds,
        boolean recorded,
        LocalDate heldUntil) {
    public String recordingAddress() {
        return "/outbound/recordings/" + id;
    }

    /** {@code 已接通，1 分 05 秒}. */
    public String words() {
        if (outcome == null) {
            return "进行中";
        }
        return talkSeconds == null
                ? outcome.chinese()
                : outcome.chinese()
                        + "，通话 %d 分 %02d 秒".formatted(talkSeconds / 60, talkSeconds % 60);
    }
}
