package line12345.hotline.console.manager;

import java.util.Map;

/**
 * A rate that the page shows, made of two figures.
 *
 * @param name stable, for tests and other readers
 * @param label as on the screen
 * @param rule what is divided by what, in words
 * @param standard in per cent, null where there is none
 */
public record Share(
        String name, String label, String rule, String part, String whole, Integer standard) {
    /** GB/T 33358-2016: of the calls in any 24 h at least so many per cent are connected. */
    private static final int CONNECTED = 95;

    static final Share CONNECTION =
            new Share("rate.connected", "接通率", "接听 ÷ 呼入", "calls.answered", "calls.in", CONNECTED);
    static final Share SOON =
            new Share(
                    "rate.within_15s",
                    "15 秒接通率",
                    "15 秒内接听 ÷ 呼入",
                    "calls.answered_15s",
                    "calls.in",
                    CONNECTED);
    static final Share CALL_GOOD =
            new Share(
                    "rate.survey_good",
                    "通话满意率",
                    "按键满意 ÷ 按键评价",
                    "calls.survey_good",
                    "calls.surveyed",
                    null);
    static final Share ON_TIME =
            new Share(
                    "rate.closed_on_time",
                    "按时办结率",
                    "承诺时限内答复 ÷ 办结",
                    "tickets.closed_on_time",
                    "tickets.closed",
                    null);
    static final Share REPLY_ON_TIME =
            new Share(
                    "rate.replied_on_time",
                    "按时回复率",
                    "承办时限内回复 ÷ 回复",
                    "legs.replied_on_time",
                    "legs.replied",
                    null);
    static final Share GOOD =
            new Share(
                    "rate.handling_good",
                    "满意率",
                    "基本满意及以上 ÷ 回访评价",
                    "handling.good",
                    "handling.rated",
                    null);
    static final Share SOLVED =
            new Share(
                    "rate.handling_solved",
                    "解决率",
                    "已解决 ÷ 回访评价",
                    "handling.solved",
                    "handling.rated",
                    null);

    Rate of(Map<String, Long> sums) {
        return new Rate(sums.getOrDefault(part, 0L), sums.getOrDefault(whole, 0L));
    }
}
