package line12345.hotline.load;

import java.util.Locale;
import java.util.Map;

/** The figures of one run, as tables that can be put into {@code docs/load.md}. */
final class Report {
    private final StringBuilder text = new StringBuilder();
    private Spell gate;
    private Written written;
    private Meter.Reading idle;

    String text() {
        return text.toString();
    }

    /** Said at once and kept: a run that breaks off has told what it knew. */
    private void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        text.append(line).append('\n');
    }

    private void head(String... names) {
        line("");
        line("| %s |", String.join(" | ", names));
        line("|%s", "---|".repeat(names.length));
    }

    void began(double loadAverage) {
        line("Load average before: %.2f", loadAverage);
    }

    void ended(double loadAverage) {
        line("");
        line("Load average after: %.2f", loadAverage);
    }

    void idle(Meter.Reading reading) {
        idle = reading;
        line(
                "Idle: service %.1f, database %.1f ms of processor time a second, others %.2f cores",
                reading.service() * 1000 / reading.at(),
                reading.database() * 1000 / reading.at(),
                reading.othersCores());
    }

    void memory(Meter.Memory most) {
        line(
                "Memory at most (PSS): service %.0f MiB, PostgreSQL %.0f MiB",
                most.service() / 1024.0, most.database() / 1024.0);
    }

    void gate(Spell spell, Written rows) {
        gate = spell;
        written = rows;
        OpenLoop.Outcome outcome = spell.outcome();
        head("the gate", "");
        line("| asked for | %.0f a second, %d tickets |", outcome.rate(), outcome.due());
        line("| answered with a receipt | %d |", outcome.answered());
        line("| refused or failed | %s |", problems(outcome.problems()));
        line("| answered a second | %.1f |", outcome.answeredPerSecond());
        line("| time to the receipt, from the moment it was due | %s |", times(outcome));
        line("| most without an answer at once | %d |", outcome.inFlight());
        line(
                "| sent late by this test itself | p99 %.1f ms, at most %.0f ms |",
                outcome.late().millis(0.99), outcome.late().millis(1));
        Meter.Reading cost = spell.cost();
        line("| service, ms of processor time a ticket | %.2f |", spell.serviceMillis());
        line(
                "| of these compiling / collecting garbage | %.2f / %.2f |",
                cost.threads("C1 Comp", "C2 Comp") * 1000 / outcome.answered(),
                cost.threads("GC Thread", "G1 ", "VM Thread") * 1000 / outcome.answered());
        line("| database, ms of processor time a ticket | %.2f |", spell.databaseMillis());
        line("| this test, ms of processor time a ticket | %.2f |", spell.senderMillis());
        line(
                "| cores: service / database / this test / others / stolen | %.2f / %.2f / %.2f / %.2f / %.2f |",
                cost.service() / cost.at(),
                cost.database() / cost.at(),
                cost.sender() / cost.at(),
                cost.othersCores(),
                cost.stolen() / cost.at());
        line("| commits a ticket | %.2f |", rows.commits() * 1.0 / outcome.answered());
        line("| log (WAL) a ticket | %.1f KiB |", rows.wal() / 1024.0 / outcome.answered());
        line("| disk a ticket | %.1f KiB |", rows.size() / 1024.0 / outcome.answered());
    }

    private static String times(OpenLoop.Outcome outcome) {
        Latencies taken = outcome.latencies();
        return String.format(
                Locale.ROOT,
                "p50 %.0f, p95 %.0f, p99 %.0f, p99.9 %.0f, at most %.0f ms",
                taken.millis(0.5),
                taken.millis(0.95),
                taken.millis(0.99),
                taken.millis(0.999),
                taken.millis(1));
    }

    private static String problems(Map<String, Integer> problems) {
        return problems.isEmpty() ? "0" : problems.toString();
    }

    void audit(Audit.Finding finding) {
        head("looked for in the database, " + finding.tickets() + " tickets", "found");
        finding.found().forEach((what, count) -> line("| %s | %d |", what, count));
        line(
                "| requests never answered; of these filed | %d; %d |",
                finding.unanswered(), finding.unansweredFiled());
    }

    void verdict(boolean held) {
        line("");
        line("**The gate %s.**", held ? "held" : "DID NOT HOLD");
    }

    void steps() {
        head(
                "tickets a second",
                "held",
                "p50 ms",
                "p99 ms",
                "waiting at the end",
                "failed",
                "service ms a ticket",
                "database ms a ticket",
                "this test ms a ticket",
                "cores of others");
    }

    void step(Spell spell, boolean held) {
        OpenLoop.Outcome outcome = spell.outcome();
        line(
                "| %.1f | %s | %.0f | %.0f | %d | %s | %.2f | %.2f | %.2f | %.2f |",
                outcome.rate(),
                held ? "yes" : "no",
                outcome.latencies().millis(0.5),
                outcome.latencies().millis(0.99),
                outcome.left() + outcome.due() - outcome.sent(),
                problems(outcome.problems()),
                spell.serviceMillis(),
                spell.databaseMillis(),
                spell.senderMillis(),
                spell.cost().othersCores());
    }

    void saturation(double rate) {
        line("");
        line("**Highest rate that held: %.1f tickets a second.**", rate);
    }

    /**
     * @param most the service's highest rate, or 0 if it was not looked for
     */
    void bareRows(
            BareRows.Speed calm,
            Meter.Reading cost,
            Written bare,
            BareRows.Speed full,
            Meter.Reading fullCost,
            double most) {
        double tickets = gate.outcome().answered();
        double millis = cost.databaseBeyond(idle) * 1000 / calm.done();
        head("a ticket", "service", "pgbench, the same rows", "ratio");
        both("rows inserted", written.inserted() / tickets, bare.inserted() / calm.done());
        both("database, ms of processor time", gate.databaseMillis(), millis);
        double fullMillis = fullCost.databaseBeyond(idle) * 1000 / full.done();
        line("| the same at pgbench's full speed | | %.2f | |", fullMillis);
        if (most > 0) {
            line(
                    "| tickets a second at most | %.1f | %.0f | %.3f |",
                    most, full.perSecond(), most / full.perSecond());
        } else {
            line("| tickets a second at most | not looked for | %.0f | |", full.perSecond());
        }
        head("rows a ticket", "inserted", "changed", "deleted", "pgbench inserts");
        written.tables()
                .forEach(
                        (table, rows) ->
                                line(
                                        "| %s | %.2f | %.2f | %.2f | %.2f |",
                                        table,
                                        rows.inserted() / tickets,
                                        rows.changed() / tickets,
                                        rows.deleted() / tickets,
                                        inserted(bare, table) / calm.done()));
    }

    private static double inserted(Written written, String table) {
        Written.Rows rows = written.tables().get(table);
        return rows == null ? 0 : rows.inserted();
    }

    private void both(String what, double service, double pgbench) {
        line("| %s | %.2f | %.2f | %.2f |", what, service, pgbench, service / pgbench);
    }
}
