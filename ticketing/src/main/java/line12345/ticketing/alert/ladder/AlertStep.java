package line12345.ticketing.alert.ladder;

import line12345.ticketing.notice.Via;
import line12345.ticketing.time.Span;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One step up.
 *
 * @param after the step before, or the occasion; null for at once
 * @param via in the order of {@link Via}, at least one
 */
public record AlertStep(Span after, Whom whom, List<Via> via) {
    public AlertStep {
        via = List.copyOf(via);
    }

    public boolean atOnce() {
        return after == null;
    }

    /** {@code 30 分钟后无人应答，提醒值班员（页面、短信）}. */
    public String words(boolean first) {
        String when =
                atOnce() ? (first ? "立即" : "同时") : after.chinese() + (first ? "后" : "后仍无人应答，");
        String ways = via.stream().map(Via::chinese).collect(Collectors.joining("、", "（", "）"));
        return when + "提醒" + whom.chinese() + ways;
    }
}
