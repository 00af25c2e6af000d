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
                    "承诺时限内答复 ÷ 办结（市民撤回的不计）",
                    "tickets.closed_on_time",
                    "tickets.closed",
                    null);
    static final Share SECOND_ON_TIME =
            new Share(
                    "rate.closed_on_second_time",
                    "第二时限按时率",
                    "第二时限内答复 ÷ 有第二时限的办结",
                    "tickets.closed_on_second_time",
                    "tickets.closed_with_second_promise",
                    null);
    static final Share TAKEN_BACK =
            new Share(
                    "rate.taken_back",
                    "退单率",
                    "同意退单 ÷ 派单",
                    "tickets.taken_back",
                    "legs.dispatched",
                    null);
    static final Share RETURN_GRANTED =
            new Share(
                    "rate.return_granted",
                    "退单同意率",
                    "同意退单 ÷ 退单申请",
                    "applications.RETURN.GRANTED",
                    "applications.RETURN.made",
                    null);
    static final Share EXTENDED =
            new Share(
                    "rate.extended",
                    "延期率",
                    "同意延期 ÷ 派单",
                    "applications.EXTENSION.GRANTED",
                    "legs.dispatched",
                    null);
    static final Share URGED =
            new Share("rate.urged", "催办率", "催办次数 ÷ 受理", "tickets.urged", "tickets.filed", null);
    static final Share REDONE =
            new Share("rate.redone", "重办率", "退回重办 ÷ 回复", "tickets.redone", "legs.replied", null);
    static final Share SIGNED_ITSELF =
            new Share(
                    "rate.signed_itself",
                    "自动签收率",
                    "超时自动签收 ÷ 派单",
                    "legs.signed_itself",
                    "legs.dispatched",
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
