package line12345.hotline.console.clocks;

import line12345.ticketing.deadline.RuleLine;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The table of limits: kinds down, urgencies across. */
record RulesView(List<Row> rows) {
    record Row(TicketKind kind, List<Cell> cells) {}

    /**
     * @param line null when there is none
     * @param coming the next that becomes valid, or null
     */
    record Cell(TicketKind kind, Urgency urgency, RuleLine line, RuleLine coming) {}

    /** A row of the history with what it is today. */
    record Past(RuleLine line, String state, boolean inForce) {}

    static RulesView of(List<RuleLine> inForce, List<RuleLine> coming) {
        return new RulesView(
                Arrays.stream(TicketKind.values())
                        .map(
                                kind ->
                                        new Row(
                                                kind,
                                                Arrays.stream(Urgency.values())
                                                        .map(
                                                                urgency ->
                                                                        cell(
                                                                                kind, urgency,
                                                                                inForce, coming))
                                                        .toList()))
                        .toList());
    }

    private static Cell cell(
            TicketKind kind, Urgency urgency, List<RuleLine> inForce, List<RuleLine> coming) {
        return new Cell(kind, urgency, first(kind, urgency, inForce), first(kind, urgency, coming));
    }

    private static RuleLine first(TicketKind kind, Urgency urgency, List<RuleLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.urgency() == urgency)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param history the one valid latest first
     */
    static List<Past> history(List<RuleLine> history, LocalDate today) {
        RuleLine now =
                history.stream()
                        .filter(line -> !line.validFrom().isAfter(today))
                        .findFirst()
                        .orElse(null);
        return history.stream()
                .map(
                        line -> {
                            boolean inForce = line.equals(now);
                            boolean later = line.validFrom().isAfter(today);
                            return new Past(line, inForce ? "现行" : later ? "将生效" : "已失效", inForce);
                        })
                .toList();
    }
}
