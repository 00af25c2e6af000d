package line12345.ticketing;

import line12345.ticketing.account.Doer;
import line12345.ticketing.application.Kind;
import line12345.ticketing.supervision.OrderState;
import line12345.ticketing.supervision.OrderStep;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.LegStep;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes docs/ticket-life.md from the tables that the product itself obeys. */
final class LifeInWords {
    private LifeInWords() {}

    static String written() {
        StringBuilder page = new StringBuilder();
        page.append(
                """
                # The ticket's whole life 工单流转

                Generated from `Step`, `LegStep`, `TicketState`, `LegState` and the kinds of applications; a
                test compares this page with them. Nothing moves a ticket or one of its parts but these lines.

                ## States of a ticket 工单状态

                | state | 中文 | whose turn 由谁办 | clock 时限 | ways out 出路 |
                |---|---|---|---|---|
                """);
        for (TicketState state : TicketState.values()) {
            String out =
                    Arrays.stream(Step.values())
                            .filter(step -> step.from().contains(state))
                            .map(Step::chinese)
                            .collect(Collectors.joining("、"));
            row(page, "`" + state + "`", state.chinese(), state.owner(), state.clock(), dash(out));
        }
        page.append(
                """

                ```mermaid
                stateDiagram-v2
                """);
        for (Step step : Step.values()) {
            String label = " : " + step.chinese() + "\n";
            if (step.from().isEmpty()) {
                page.append("    [*] --> ").append(step.to()).append(label);
            }
            for (TicketState from : step.from()) {
                page.append("    ").append(from).append(" --> ").append(step.to()).append(label);
            }
        }
        page.append("    ARCHIVED --> [*]\n```\n");
        page.append(
                """

                ## Steps of a ticket

                | step | 中文 | by 由谁 | from | to |
                |---|---|---|---|---|
                """);
        for (Step step : Step.values()) {
            row(
                    page,
                    "`" + step + "`",
                    step.chinese(),
                    doers(step.doers()),
                    states(step.from()),
                    "`" + step.to() + "`");
        }
        page.append(
                """

                ## States of one office's part 承办环节

                | state | 中文 | whose turn 由谁办 | clock 时限 | ways out 出路 |
                |---|---|---|---|---|
                """);
        for (LegState state : LegState.values()) {
            String out =
                    Arrays.stream(LegStep.values())
                            .filter(step -> step.from().contains(state))
                            .map(LegStep::chinese)
                            .collect(Collectors.joining("、"));
            row(page, "`" + state + "`", state.chinese(), state.owner(), state.clock(), dash(out));
        }
        page.append(
                """

                ## Steps of one office's part

                | step | 中文 | by 由谁 | from | to |
                |---|---|---|---|---|
                """);
        for (LegStep step : LegStep.values()) {
            row(
                    page,
                    "`" + step + "`",
                    step.chinese(),
                    doers(step.doers()),
                    states(step.from()),
                    "`" + step.to() + "`");
        }
        page.append(
                """

                ## Applications 申请

                | kind | 中文 | asked by 由谁提出 | while the part stands in 何时提出 | decided by 由谁审核 | what follows 结果 |
                |---|---|---|---|---|---|
                """);
        for (Kind kind : Kind.values()) {
            row(
                    page,
                    "`" + kind + "`",
                    kind.chinese(),
                    kind.asker(),
                    kind == Kind.OBJECTION ? "工单已办结" : states(kind.askedIn()),
                    kind.decider(),
                    kind.effect());
        }
        supervision(page);
        return page.toString();
    }

    private static void supervision(StringBuilder page) {
        page.append(
                """

                ## States of a supervision order 督办单

                | state | 中文 | whose turn 由谁办 | clock 时限 | ways out 出路 |
                |---|---|---|---|---|
                """);
        for (OrderState state : OrderState.values()) {
            String out =
                    Arrays.stream(OrderStep.values())
                            .filter(step -> step.from().contains(state))
                            .map(OrderStep::chinese)
                            .collect(Collectors.joining("、"));
            row(page, "`" + state + "`", state.chinese(), state.owner(), state.clock(), dash(out));
        }
        page.append(
                """

                ## Steps of a supervision order

                | step | 中文 | by 由谁 | from | to |
                |---|---|---|---|---|
                """);
        for (OrderStep step : OrderStep.values()) {
            row(
                    page,
                    "`" + step + "`",
                    step.chinese(),
                    doers(step.doers()),
                    states(step.from()),
                    "`" + step.to() + "`");
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String doers(Set<Doer> doers) {
        return doers.stream().map(Doer::chinese).collect(Collectors.joining("、"));
    }

    private static String states(Collection<?> states) {
        return dash(
                states.stream().map(state -> "`" + state + "`").collect(Collectors.joining(", ")));
    }

    private static String dash(String words) {
        return words.isEmpty() ? "—" : words;
    }
}
