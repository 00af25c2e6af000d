package line12345.hotline.console.ticket;

import java.time.Instant;

/**
 * One thing that happened to a ticket, from whichever table it comes.
 *
 * @param internal not for the citizen
 * @param kind for its mark: {@code step}, {@code notice}, {@code alert}, {@code look}, {@code call}
 * @param recording address of what can be played by this reader, or null
 */
public record HistoryEntry(
        Instant at,
        String who,
        String what,
        String sentence,
        boolean internal,
        String kind,
        String recording) {
    /** Where it says which parts are silent; empty where none can be. */
    public String gaps() {
        return recording != null && recording.startsWith("/recordings/") ? recording + "/gaps" : "";
    }

    static HistoryEntry inside(Instant at, String who, String what, String sentence, String kind) {
        return new HistoryEntry(at, who, what, sentence, true, kind, null);
    }
}
