package line12345.hotline.wall.listen;

import java.time.Instant;

/**
 * A listening as shown; moments are null until they come.
 *
 * @param mode the present or last one
 * @param agentTold the city tells agents that somebody listens
 */
public record ListeningView(
        long id,
        long callId,
        String callKey,
        long agentId,
        long leaderId,
        Mode mode,
        boolean agentTold,
        Instant askedAt,
        Instant joinedAt,
        Instant endedAt,
        ListenEnding ending) {
    public boolean open() {
        return endedAt == null;
    }

    /** How it stands, in words. */
    public String words() {
        if (ending != null) {
            return ending == ListenEnding.OVER ? mode.chinese() + "结束" : ending.chinese();
        }
        return joinedAt == null ? "正在呼叫您的话机" : mode.chinese() + "中";
    }
}
