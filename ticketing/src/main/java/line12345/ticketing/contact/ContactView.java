package line12345.ticketing.contact;

import java.time.Instant;

/**
 * A call to a citizen as evidence. Whose number it was is not in it.
 *
 * @param office who called, empty for the hotline
 * @param reason why outside the hours, may be empty
 * @param outcome null while it goes on
 * @param talkSeconds null unless both spoke and the length is known
 * @param recorded there is a recording that the reader may hear
 * @param mine the reader called
 */
public record ContactView(
        long id,
        String key,
        Integer position,
        String office,
        String who,
        String reason,
        Instant startedAt,
        Instant pickedUpAt,
        Instant connectedAt,
        Instant endedAt,
        ContactOutcome outcome,
        Integer talkSeconds,
        boolean recorded,
        boolean mine) {
    /** Where its recording is played, on the page of its ticket. */
    public String recordingOn(String ticketNumber) {
        return "/contacts/" + ticketNumber + "/recordings/" + id;
    }

    public boolean open() {
        return outcome == null;
    }

    public boolean connected() {
        return outcome == ContactOutcome.CONNECTED;
    }

    /** How it stands, to the one who called. */
    public String words() {
        if (outcome != null) {
            return talkSeconds == null
                    ? outcome.chinese()
                    : outcome.chinese() + "，" + ContactWords.length(talkSeconds);
        }
        if (connectedAt != null) {
            return "通话中";
        }
        return pickedUpAt != null ? "已接听，正在呼叫市民" : "正在呼叫您的电话";
    }
}
