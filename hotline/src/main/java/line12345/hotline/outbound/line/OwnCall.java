package line12345.hotline.outbound.line;

import line12345.ticketing.contact.ContactOutcome;

import java.time.Instant;

/**
 * A call as the one who makes it sees it.
 *
 * @param masked whom it rings
 * @param outcome null while it goes on
 * @param words how it stands
 * @param seconds of the talk so far, or null
 */
public record OwnCall(
        long id,
        String key,
        String masked,
        Purpose purpose,
        Long subjectId,
        Instant connectedAt,
        ContactOutcome outcome,
        String words,
        Long seconds) {
    public boolean isOpen() {
        return outcome == null;
    }

    static String words(Instant pickedUpAt, Instant connectedAt, ContactOutcome outcome) {
        if (outcome != null) {
            return outcome.chinese();
        }
        if (connectedAt != null) {
            return "通话中";
        }
        return pickedUpAt != null ? "已接听，正在呼叫市民" : "正在呼叫您的电话";
    }
}
