package line12345.hotline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The load test of intake; started by {@code deploy/load/intake}, which says what it does.
 *
 * <p>Ends with 0 when the gate held, 1 when it did not.
 */
final class IntakeLoad {
    private static final int CLIENTS_AT_RATE = 4;
    private static final int CLIENTS_AT_FULL_SPEED = 16;
    private static final long FOLD_SECONDS = 120;

    /** Seconds' worth of requests that may wait: nobody holds the line for longer. */
    private static final double PATIENCE = 60;

    private static final double STEP_PATIENCE = 5;
    private static final int COOL_SECONDS = 2;
    private static final double BUSY = 0.02;

    private final Options options;
    private final Database database;
    private final Meter meter;
    private final OpenLoop load;
    private final Receipts receipts = new Receipts();
    private final Audit audit;
    private final Report report = new Report();
    private final int noted;
    private Meter.Reading idle;

    private IntakeLoad(Options options) {
        this.options = options;
        noted = options.whole("noted");
        database = new Database(options.path("postmaster"));
        Processes processes = new Processes(Path.of("/proc"));
        meter = new Meter(processes, options.whole("service"), database.pid());
        audit = new Audit(database, options.path("recount"));
        Random random = new Random(options.whole("seed"));
        Doors doors = new Doors(options.house());
        int agents = doors.signIn(options.path("sign-ins"));
        List<Talk.Topic> topics = topics(doors);
        say(agents + " agents are signed in; " + topics.size() + " kinds of matter and place");
        Talk talk = new Talk(topics, options.share("portal"), options.share("answered"), random);
        load = new OpenLoop(doors, talk, receipts, random, options.share("twice"));
    }

    public static void main(String[] arguments) {
        IntakeLoad test = new IntakeLoad(new Options(arguments));
        boolean held;
        try (test.database) {
            held = test.run();
        } finally {
            test.write();
        }
        System.exit(held ? 0 : 1);
    }

    /** Matters and places for which the catalogue has an office, in an order of their own. */
    private List<Talk.Topic> topics(Doors doors) {
        List<Talk.Topic> topics = new ArrayList<>();
        database.rows(
                        """
                        select m.code as matter, m.name as matter_name,
                               p.code as place, p.name as place_name
                        from matter m, place p
                        where m.parent_code is not null and p.parent_code is not null
                        order by md5(m.code || ' ' || p.code)
                        """)
                .forEach(
                        row ->
                                topics.add(
                                        new Talk.Topic(
                                                (String) row.get("matter"),
                                                (String) row.get("matter_name"),
                                                (String) row.get("place"),
                                                (String) row.get("place_name"))));
        topics.removeIf(topic -> !doors.dispatchable(topic));
        if (topics.isEmpty()) {
            throw new IllegalStateException("the catalogue has no office for anything");
        }
        return topics;
    }

    private boolean run() {
        double rate = options.number("rate");
        int seconds = options.whole("seconds");
        report.began(meter.loadAverage());
        say("warming up for " + options.whole("warm-up") + " s");
        load.run(rate, options.whole("warm-up"), PATIENCE);
        Captured captured = new Captured(database);
        captured.begin();
        load.run(Math.max(rate, 10), options.whole("capture"), PATIENCE);
        captured.end();
        settle();
        cool();
        pause(noted);
        say("idling for " + options.whole("idle") + " s");
        idle = during(() -> pause(options.whole("idle")));
        report.idle(idle);

        say("the gate: %.0f tickets a second for %d s".formatted(rate, seconds));
        Written before = Written.by(database, "public");
        Spell gate;
        try (Memory memory = new Memory(meter)) {
            gate = spell(rate, seconds, PATIENCE);
            report.memory(memory.most());
        }
        pause(noted);
        report.gate(gate, Written.by(database, "public").since(before));
        Audit.Finding finding = audit.look(receipts.all());
        report.audit(finding);
        boolean held = finding.clean() && gate.held(options.number("longest"));
        report.verdict(held);

        double most = options.yes("saturate") ? saturate(rate) : 0;
        if (most > 0) {
            Audit.Finding after = audit.look(receipts.all());
            report.audit(after);
            held &= after.clean();
        }
        if (!options.text("pgbench").isEmpty()) {
            bareRows(captured, gate, most);
        }
        report.ended(meter.loadAverage());
        return held;
    }

    /** Load, and the time until the last of it was told and counted. */
    private Spell spell(double rate, double seconds, double patience) {
        database.run("checkpoint");
        OpenLoop.Outcome[] outcome = new OpenLoop.Outcome[1];
        Meter.Reading cost =
                during(
                        () -> {
                            outcome[0] = load.run(rate, seconds, patience);
                            settle();
                        });
        return new Spell(outcome[0], cost, idle);
    }

    private double saturate(double rate) {
        Saturation search = new Saturation(rate);
        int seconds = options.whole("step-seconds");
        report.steps();
        for (OptionalDouble next = search.next(); next.isPresent(); next = search.next()) {
            double step = next.getAsDouble();
            say("trying %.1f tickets a second for %d s".formatted(step, seconds));
            Spell spell = spell(step, seconds, STEP_PATIENCE);
            boolean held = spell.held(options.number("longest"));
            report.step(spell, held);
            if (held) {
                search.held(step);
            } else {
                search.broke(step);
            }
        }
        report.saturation(search.lastGood());
        return search.lastGood();
    }

    private void bareRows(Captured captured, Spell gate, double most) {
        int seconds = options.whole("pgbench-seconds");
        say("the same rows by pgbench, twice " + seconds + " s");
        BareRows bare = new BareRows(database, options.path("pgbench"), options.path("work"));
        bare.prepare(captured.filings());
        pause(noted);
        database.run("checkpoint");
        Written before = Written.by(database, BareRows.SCHEMA);
        BareRows.Speed[] calm = new BareRows.Speed[1];
        Meter.Reading cost =
                during(() -> calm[0] = bare.run(CLIENTS_AT_RATE, seconds, gate.outcome().rate()));
        pause(noted);
        Written written = Written.by(database, BareRows.SCHEMA).since(before);
        database.run("checkpoint");
        BareRows.Speed[] full = new BareRows.Speed[1];
        Meter.Reading fullCost =
                during(() -> full[0] = bare.run(CLIENTS_AT_FULL_SPEED, seconds, 0));
        report.bareRows(calm[0], cost, written, full[0], fullCost, most);
    }

    /** Until every fact has been told and every figure counted. */
    private void settle() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(FOLD_SECONDS);
        String left =
                """
                select (select count(*) from figure_delta)
                     + (select count(*) from fact where number is null)
                     + (select last_number - sent_number from fact_relay)
                """;
        while (database.number(left) > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(
                        "facts or figures are left after " + FOLD_SECONDS + " s");
            }
            pause(1);
        }
    }

    /**
     * Until the warmed-up service has compiled what it wanted to, which is not idling; twice as
     * long as it then idles at most.
     */
    private void cool() {
        Meter.Reading last = during(() -> pause(COOL_SECONDS));
        for (int i = 1;
                i < options.whole("idle") && last.threads("C1 Comp", "C2 Comp") > BUSY;
                i++) {
            last = during(() -> pause(COOL_SECONDS));
        }
    }

    private Meter.Reading during(Runnable work) {
        Meter.Reading before = meter.read();
        work.run();
        return meter.read().since(before);
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write() {
        Path file = options.path("work").resolve("report.md");
        try {
            Files.writeString(file, report.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
