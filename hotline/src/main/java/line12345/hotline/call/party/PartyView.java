package line12345.hotline.call.party;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody on a call as shown. Moments are null until they come.
 *
 * @param office of a duty officer, else empty
 * @param masked enough of the number to recognise it, may be empty
 * @param who asked
 * @param agentLeftAt when the agent left them with the citizen
 * @param outcome null while it goes on
 * @param recorded there is a recording of this line
 */
public record PartyView(
        Long id,
        String key,
        PartyKind kind,
        Manner manner,
        String name,
        String office,
        Long departmentId,
        String masked,
        String who,
        Instant askedAt,
        Instant answeredAt,
        Instant agentLeftAt,
        Instant leftAt,
        PartyOutcome outcome,
        boolean recorded) {
    public boolean open() {
        return outcome == null;
    }

    /** The office and the person, without the office where it says the same. */
    public String whom() {
        return office.isEmpty() ? name : office + " " + name;
    }

    /** How it stands. */
    public String words() {
        if (outcome == null) {
            return answeredAt == null ? "正在呼叫" : "在通话中";
        }
        return answeredAt == null || leftAt == null
                ? outcome.chinese()
                : "通话 " + length(Duration.between(answeredAt, leftAt));
    }

    /** What was done and what came of it, as one sentence of a history. */
    public String sentence() {
        String left = agentLeftAt == null ? "" : "，" + who + "退出后与市民通话 " + length(rest());
        String number = masked.isEmpty() ? "" : "（" + masked + "）";
        return whom() + number + "：" + words() + left;
    }

    private Duration rest() {
        return leftAt == null || leftAt.isBefore(agentLeftAt)
                ? Duration.ZERO
                : Duration.between(agentLeftAt, leftAt);
    }

    private static String length(Duration talk) {
        long seconds = Math.max(0, talk.toSeconds());
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }
}
