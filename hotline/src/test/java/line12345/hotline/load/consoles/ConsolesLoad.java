package line12345.hotline.load.consoles;

import line12345.hotline.load.Database;
import line12345.hotline.load.Options;
import line12345.hotline.load.consoles.Console.Person;
import line12345.hotline.load.consoles.Crowd.Found;
import line12345.hotline.load.consoles.Watch.Moment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Few and many consoles at one node; {@code deploy/load/consoles} calls this a step at a time and
 * says what it does. Ends with 0 when all held, 1 when something did not.
 */
public final class ConsolesLoad {
    /** More than this and a fact costs the database more because others listen. */
    private static final double MOST = 1.3;

    /** Of the consoles that come back at once, so many may show at the database. */
    private static final double SHOWING = 0.1;

    private static final double LONGEST_MILLIS = 1_000;
    private static final double CORES_AT_REST = 0.1;
    private static final double KIB_A_CONSOLE = 100;

    private final Options options;
    private final Database database;
    private final Watch watch;
    private final Path unheard;
    private boolean good = true;

    private ConsolesLoad(Options options) {
        this.options = options;
        database = new Database(options.path("postmaster"));
        watch = new Watch(options, database);
        unheard = options.path("work").resolve("unheard");
    }

    /**
     * @param arguments the step, then pairs of {@code --name value}
     */
    public static void main(String... arguments) throws Exception {
        Options options = new Options(Arrays.copyOfRange(arguments, 1, arguments.length));
        ConsolesLoad load = new ConsolesLoad(options);
        switch (arguments[0]) {
            case "measure" -> load.measure();
            case "restarted" -> load.restarted();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(load.good ? 0 : 1);
    }

    private void measure() throws Exception {
        List<Person> people = new Staffing(database).people(options.whole("many"));
        Moment before = watch.now();
        Watch.sleep(options.whole("rest") * 1000L);
        Moment alone = watch.now().since(before);
        Watch.Memory empty = watch.memory();
        say(
                "nobody listens: %.3f cores of the service, %.1f transactions a second, heap %d"
                        + " MiB, in all %d MiB",
                alone.cpu().service() / alone.seconds(),
                alone.commitsASecond(),
                empty.heap() / 1024,
                empty.all() / 1024);
        Found few = crowd(people.subList(0, options.whole("few")), false);
        Found many = crowd(people, true);
        table(few, many);
        judge(alone, empty, few, many);
    }

    private Found crowd(List<Person> people, boolean last) throws Exception {
        List<Console> consoles = people.stream().map(Console::new).toList();
        Crowd crowd = new Crowd(options, database, watch, shift(people), consoles);
        say("%d consoles", consoles.size());
        Found found = crowd.measure();
        if (!found.troubles().equals("{}{}")) {
            say("beside streams and answers: %s", found.troubles());
        }
        if (last) {
            Files.writeString(unheard, Long.toString(number()));
            crowd.leaveWithSomethingUnheard();
        }
        crowd.close();
        Watch.sleep(3_000);
        return found;
    }

    private Shift shift(List<Person> people) {
        return new Shift(
                options.house(),
                people.stream()
                        .limit(Staffing.AT_THE_TELEPHONE)
                        .filter(one -> one.role().equals("AGENT"))
                        .toList());
    }

    /** The service was stopped and started: its memory of facts is empty. */
    private void restarted() throws IOException {
        List<Person> people = new Staffing(database).people(options.whole("many"));
        List<Console> consoles = people.stream().map(Console::new).toList();
        Watch.sleep(options.whole("rest") * 1000L);
        Moment before = watch.now();
        Watch.sleep(options.whole("rest") * 1000L);
        Moment rest = watch.now().since(before);
        Crowd crowd = new Crowd(options, database, watch, shift(people), consoles);
        long after = Long.parseLong(Files.readString(unheard));
        Moment back = crowd.comeBack(people.stream().map(one -> after).toList());
        List<String> wrong = crowd.wrongSince(after);
        double beyond = back.commitsBeyond(rest);
        wrong.forEach(sentence -> say("WRONG: %s", sentence));
        line(
                wrong.isEmpty(),
                "%d come back to a restarted service: %d facts of before heard by all who may",
                consoles.size(),
                number() - after);
        judged(
                beyond <= consoles.size() * SHOWING,
                "… and cost %.0f transactions, allowed %.0f",
                beyond,
                consoles.size() * SHOWING);
        say("beside streams: %s", crowd.said());
        crowd.close();
    }

    private void table(Found few, Found many) {
        say("");
        say("| | %d consoles | %d consoles |", few.many(), many.many());
        say("|---|---|---|");
        row("all streams run after, ms", "%.0f", few.opened(), many.opened());
        row(
                "memory of the service (PSS), MiB",
                "%.0f",
                few.memory().all() / 1024.0,
                many.memory().all() / 1024.0);
        row(
                "heap after a collection, MiB",
                "%.1f",
                few.memory().heap() / 1024.0,
                many.memory().heap() / 1024.0);
        row("at rest, cores of the service", "%.3f", cores(few.rest()), cores(many.rest()));
        row(
                "at rest, transactions a second",
                "%.1f",
                few.rest().commitsASecond(),
                many.rest().commitsASecond());
        row("facts a second", "%.1f", rate(few, few.facts()), rate(many, many.facts()));
        row("deliveries a second", "%.0f", rate(few, few.heard()), rate(many, many.heard()));
        row(
                "service, ms of processor time a fact",
                "%.2f",
                few.serviceMillisAFact(),
                many.serviceMillisAFact());
        row("… µs a delivery", "%.1f", few.serviceMicrosADelivery(), many.serviceMicrosADelivery());
        row("transactions for each thing done", "%.2f", few.commitsAThing(), many.commitsAThing());
        row(
                "from the fact's moment to the console, p50 ms",
                "%.1f",
                few.delays().millis(0.5),
                many.delays().millis(0.5));
        row("… p99 ms", "%.1f", few.delays().millis(0.99), many.delays().millis(0.99));
        row(
                "from the first console that hears a fact to the last, p50 ms",
                "%.1f",
                few.spread().millis(0.5),
                many.spread().millis(0.5));
        row("… p99 ms", "%.1f", few.spread().millis(0.99), many.spread().millis(0.99));
        row("things without an answer at the end", "%.0f", few.waiting(), many.waiting());
        row("facts told while all were cut off", "%.0f", few.missed(), many.missed());
        row("all back after, ms", "%.0f", few.back(), many.back());
        row(
                "transactions that coming back cost",
                "%.0f",
                few.commitsOfReturn(),
                many.commitsOfReturn());
        row("this test, cores while facts flow", "%.2f", sender(few), sender(many));
        row(
                "others on this machine, cores",
                "%.2f",
                few.busy().cpu().othersCores(),
                many.busy().cpu().othersCores());
        say("");
    }

    private double rate(Found found, long many) {
        return many / (double) options.whole("seconds");
    }

    private static double cores(Moment moment) {
        return moment.cpu().service() / moment.seconds();
    }

    private double sender(Found found) {
        return found.busy().cpu().sender() / options.whole("seconds");
    }

    private void row(String name, String number, double few, double many) {
        say("| %s | " + number + " | " + number + " |", name, few, many);
    }

    private void judge(Moment alone, Watch.Memory empty, Found few, Found many) {
        for (Found found : List.of(few, many)) {
            found.wrong().forEach(sentence -> say("WRONG: %s", sentence));
            line(
                    found.wrong().isEmpty(),
                    "each of %d consoles heard every fact it may hear, once and in order",
                    found.many());
            judged(
                    found.commitsOfReturn() <= Math.max(20, found.many() * SHOWING),
                    "%d coming back at once cost %.0f transactions, allowed %.0f",
                    found.many(),
                    found.commitsOfReturn(),
                    Math.max(20, found.many() * SHOWING));
        }
        double ratio = many.commitsAThing() / few.commitsAThing();
        judged(
                ratio <= MOST,
                "what people do costs the database %.2f times as much when %d listen, allowed %.1f",
                ratio,
                many.many(),
                MOST);
        double rest = cores(many.rest()) - cores(alone);
        judged(
                rest <= CORES_AT_REST,
                "%d resting consoles take %.3f cores, allowed %.1f",
                many.many(),
                rest,
                CORES_AT_REST);
        double kib =
                (many.memory().heap() - few.memory().heap()) / (double) (many.many() - few.many());
        judged(
                kib <= KIB_A_CONSOLE,
                "a console takes %.0f KiB of heap, allowed %.0f",
                kib,
                KIB_A_CONSOLE);
        judged(
                many.spread().millis(0.99) <= LONGEST_MILLIS,
                "of 100 facts 99 need at most %.0f ms from the first console to the last, allowed"
                        + " %.0f",
                many.spread().millis(0.99),
                LONGEST_MILLIS);
        judged(
                many.delays().millis(0.99) <= LONGEST_MILLIS,
                "of 100 deliveries 99 take at most %.0f ms, allowed %.0f",
                many.delays().millis(0.99),
                LONGEST_MILLIS);
    }

    private long number() {
        return database.number("select last_number from fact_relay");
    }

    /** A figure, which says nothing in a small run on a busy machine. */
    private void judged(boolean held, String format, Object... values) {
        if (options.yes("judge")) {
            line(held, format, values);
        } else {
            say("not judged: " + format, values);
        }
    }

    private void line(boolean held, String format, Object... values) {
        good &= held;
        say((held ? "held: " : "BROKE: ") + format, values);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
