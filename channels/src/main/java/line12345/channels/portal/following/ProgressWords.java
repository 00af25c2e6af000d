package line12345.channels.portal.following;

import line12345.channels.portal.Sentence;
import line12345.ticketing.ticket.reading.FollowTicket.Step;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what happened to a ticket as one neighbour would tell another. */
public final class ProgressWords {
    private static final Pattern SENT_TO = Pattern.compile("已转 (.+) 办理");
    private static final Pattern UNTIL = Pattern.compile("至 (\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2})");

    /** How it stands after its citizen has taken it back. */
    static final Sentence WITHDRAWN =
            new Sentence(
                    "您撤回了这件事，不再办理。还需要的话，请重新反映一次。",
                    "You withdrew this request. If you still need it, please file it anew.");

    private static final String DROPPED = Closing.DROPPED.chinese();

    private ProgressWords() {}

    /** Where it stands, and what comes next. */
    public static Sentence now(TicketState state) {
        return switch (state) {
            case WAITING_DISPATCH ->
                    new Sentence(
                            "我们收到了，正在确定由哪个部门办理。",
                            "We have your request and are finding the right department.");
            case HANDLING ->
                    new Sentence("已经转给负责的部门，正在办理。", "The department in charge is working on it.");
            case WAITING_MEETING ->
                    new Sentence(
                            "几个部门对由谁办理有不同意见，我们正在会商确定。",
                            "We are settling which department is responsible.");
            case WAITING_REVIEW ->
                    new Sentence(
                            "部门已经交来结果，我们正在审核。",
                            "The department has replied; we are checking the reply.");
            case WAITING_CALLBACK ->
                    new Sentence(
                            "部门已经答复，答复在下面。您可以在这里评价，也可以等我们打电话听您的意见。",
                            "The answer is below. You can rate it here, or wait for our call.");
            case FOLLOWING ->
                    new Sentence(
                            "这件事已经有人反映，正在一并办理；您的编号、时限和评价不变。",
                            "Others reported the same; it is handled together. Your number and date stay.");
            case CLOSED, ARCHIVED -> new Sentence("这件事已经办结。", "This request is closed.");
        };
    }

    static Sentence of(Step step) {
        return switch (step.what()) {
            case "受理" -> new Sentence("我们收到了您的诉求，记了下来。", "We received your request.");
            case "派单" ->
                    new Sentence(
                            "转给了" + office(step) + "办理。", "Passed to the department in charge.");
            case "会商定责" ->
                    new Sentence(
                            "会商后转给了" + office(step) + "办理。", "Passed to the department in charge.");
            case "审核通过" -> new Sentence("答复通过了审核，可以看了。", "The answer was approved.");
            case "等待市民补充" ->
                    new Sentence(
                            "部门需要您补充：" + step.sentence() + "。补充后继续办理。",
                            "The department needs something more from you; see above.");
            case "延期" -> new Sentence("这件事比较复杂，部门需要更多时间。", "The department was given more time.");
            case "新的答复时限", "答复时限调整" -> newDate(step.sentence());
            case "市民补充" -> new Sentence("您补充了：" + step.sentence() + "。", "You added something.");
            case "催办" -> urged(step.sentence());
            case "并单" ->
                    new Sentence(
                            "这件事已经有人反映，合在一起办理；您的编号、时限和评价不变。",
                            "Others reported the same; it is handled together.");
            case "拆单" ->
                    new Sentence("您的事单独办理，从头派给负责的部门。", "Your request is handled on its own again.");
            case "异议答复" ->
                    new Sentence(
                            "我们看了您的异议，维持原来的办理结果：" + step.sentence() + "。",
                            "We looked at your objection; the result stands.");
            case "不予受理" ->
                    new Sentence(
                            "这件事热线不能受理：" + step.sentence(),
                            "The hotline cannot take this; see what to do instead.");
            case "移交紧急热线" ->
                    new Sentence(
                            "这件事紧急，已经转给紧急热线：" + step.sentence(),
                            "Urgent: handed over to the emergency line.");
            case "转达表扬" -> new Sentence("您的表扬已经转达，谢谢您。", "Your praise was passed on. Thank you.");
            case "市民评价" ->
                    new Sentence("您评价了这次办理：" + step.sentence() + "。", "You rated the handling.");
            case "签收" -> new Sentence("部门接下了这件事，开始办理。", "The department took it on.");
            case "退回重办" ->
                    new Sentence(
                            "我们请" + office(step) + "重新办理。", "We asked for it to be done again.");
            case "答复市民", "直接答复" -> new Sentence("我们把结果告诉了您。", "We gave you the answer.");
            case "回访" -> called(step.sentence());
            case "办结" -> closed(step.sentence());
            default -> new Sentence(step.sentence(), "");
        };
    }

    /** The date of a sentence of arithmetic that ends 至 2026-12-02 17:30. */
    private static Sentence newDate(String sentence) {
        Matcher until = UNTIL.matcher(sentence);
        return until.find()
                ? new Sentence(
                        "新的答复时间是 " + until.group(1) + " 前，原来答应的时间仍然记着。",
                        "You were given a new date: " + until.group(1) + ".")
                : new Sentence("答复时间有变动，以上面写的为准。", "The date has changed; see above.");
    }

    private static Sentence urged(String sentence) {
        int words = sentence.indexOf('：');
        return new Sentence(
                "催办了一次，当时经办的人已经收到" + (words < 0 ? "。" : "：" + sentence.substring(words + 1) + "。"),
                "Whoever had it was asked to hurry.");
    }

    /** Only a reason is worth repeating; how the office calls this ending is not. */
    private static Sentence closed(String sentence) {
        int reason = sentence.indexOf('：');
        if (sentence.startsWith(DROPPED)) {
            return new Sentence(
                    reason < 0 ? "您撤回了这件事。" : "您撤回了这件事：" + sentence.substring(reason + 1) + "。",
                    "You withdrew this request.");
        }
        return new Sentence(
                reason < 0 ? "这件事办结了。" : "这件事办结了：" + sentence.substring(reason + 1) + "。",
                "Your request was closed.");
    }

    private static Sentence called(String sentence) {
        return sentence.contains("未接通")
                ? new Sentence("我们给您打了电话，" + sentence + "。", "We called you but nobody answered.")
                : new Sentence(
                        "我们打电话听了您的意见：" + sentence + "。", "We called you and heard your opinion.");
    }

    private static String office(Step step) {
        Matcher sentTo = SENT_TO.matcher(step.sentence());
        return sentTo.matches() ? "「" + sentTo.group(1) + "」" : "负责的部门";
    }
}
