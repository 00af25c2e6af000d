package line12345.hotline.call.book;

import line12345.hotline.call.CallView;
import line12345.hotline.call.result.CallResult;

import java.util.List;

/**
 * A call in the list.
 *
 * @param agent who spoke last, empty if nobody
 * @param queue as people read it
 */
public record CallLine(CallView call, String agent, String queue, List<CallResult> results) {
    /** {@code 138****1234}, or that the citizen withheld it. */
    public String caller() {
        return call.callerMasked() == null ? "未显示号码" : call.callerMasked();
    }

    public String outcome() {
        return call.outcome() == null ? "进行中" : call.outcome().chinese();
    }

    /** Answered, over and come to nothing. */
    public boolean unresolved() {
        return call.answeredAt() != null && !call.open() && results.isEmpty();
    }

    /** How long the citizen waited. */
    public String waited() {
        return call.waitMillis() == null ? "" : length(call.waitMillis());
    }

    /** How long they spoke, empty if they did not. */
    public String talked() {
        return call.answeredAt() == null ? "" : length(call.talkMillis());
    }

    /** {@code 5 秒}, {@code 3 分 20 秒}. */
    public static String length(long millis) {
        long seconds = millis / 1000;
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }
}
