package line12345.hotline.console.calls;

import line12345.hotline.call.Outcome;
import line12345.hotline.call.book.CallFilter;
import line12345.hotline.call.book.CallLine;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.result.ResultKind;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The list of calls as it is shown.
 *
 * @param today the last day that can be chosen
 * @param late only those whose time for a result is over
 * @param number masked, when one was looked for, else empty
 * @param refused why nothing was looked for, else empty
 * @param next where the next page begins, or null
 * @param further this is not the first page
 * @param leads sees calls of others
 */
public record CallsScreen(
        CallFilter filter,
        LocalDate today,
        boolean late,
        String number,
        String refused,
        List<CallLine> lines,
        String next,
        boolean further,
        boolean leads,
        List<Queue> queues) {
    public Outcome[] outcomes() {
        return Outcome.values();
    }

    public ResultKind[] results() {
        return ResultKind.values();
    }

    /** In plain words for the head of the list. */
    public String title() {
        if (!number.isEmpty()) {
            return "号码 " + number + " 的通话";
        }
        if (late) {
            return leads ? "待补结果的来电" : "我的待补结果";
        }
        return (leads ? "" : "我在 ") + filter.day() + " 的来电";
    }

    public String dayBefore() {
        return address(filter.day().minusDays(1), null);
    }

    /** Null on the last day. */
    public String dayAfter() {
        return filter.day().isBefore(today) ? address(filter.day().plusDays(1), null) : null;
    }

    public String nextPage() {
        return next == null ? null : address(filter.day(), next);
    }

    public String firstPage() {
        return address(filter.day(), null);
    }

    private String address(LocalDate day, String after) {
        return "/calls?day="
                + day
                + said("agent", filter.agent())
                + said("queue", filter.queue())
                + said("outcome", filter.outcome() == null ? "" : filter.outcome().name())
                + said("result", filter.result())
                + said("after", after == null ? "" : after);
    }

    private static String said(String name, String value) {
        return value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
