package line12345.channels.portal.following;

import line12345.channels.portal.Sentence;
import line12345.ticketing.ticket.FollowTicket.Step;
import line12345.ticketing.ticket.TicketState;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what happened to a ticket as one neighbour would tell another. */
final class ProgressWords {
    private static final Pattern SENT_TO = Pattern.compile("已转 (.+) 办理");

    private ProgressWords() {}

    /** Where it stands, and what comes next. */
    static Sentence now(TicketState state) {
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

    /** Only a reason is worth repeating; how the office calls this ending is not. */
    private static Sentence closed(String sentence) {
        int reason = sentence.indexOf('：');
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
