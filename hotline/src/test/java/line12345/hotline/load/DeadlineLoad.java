package line12345.hotline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is due among a million open parts: {@code deploy/load/deadlines} starts and stops the
 * service and calls this in between, a step at a time.
 */
public final class DeadlineLoad {
    /** More than this and the time to find what is due grows with what is open. */
    private static final double MOST = 1.5;

    private static final long PATIENCE_SECONDS = 1800;

    private final Options options;
    private final Path work;

    private DeadlineLoad(Options options) {
        this.options = options;
        work = options.path("work");
    }

    /**
     * @param arguments the step, then pairs of {@code --name value}
     */
    public static void main(String... arguments) throws Exception {
        Options options = new Options(Arrays.copyOfRange(arguments, 1, arguments.length));
        DeadlineLoad load = new DeadlineLoad(options);
        try (Database database = new Database(options.path("postmaster"))) {
            boolean good =
                    switch (arguments[0]) {
                        case "file" -> load.file();
                        case "look" -> load.look(database);
                        case "sleep" -> load.sleep(database);
                        case "half" -> load.half(database);
                        case "caught-up" -> load.caughtUp(database);
                        case "punctual" -> load.punctual(database);
                        default -> throw new IllegalArgumentException(arguments[0]);
                    };
            System.exit(good ? 0 : 1);
        }
    }

    /** One ticket by the product's own door; the others are its copies. */
    private boolean file() throws IOException {
        Doors doors = new Doors(options.house());
        doors.signIn(options.path("sign-ins"));
        Wish wish =
                new Wish(
                        "deadlines",
                        false,
                        "13812345678",
                        "",
                        "HELP",
                        "ORDINARY",
                        "路灯不亮，晚上看不清路。",
                        "0101",
                        "0101",
                        "桂花路",
                        false,
                        null);
        Files.writeString(work.resolve("number"), doors.file(wish).join());
        return true;
    }

    private OpenLegs legs(Database database) throws IOException {
        return new OpenLegs(database, Files.readString(work.resolve("number")));
    }

    /** The same looks at both sizes. */
    private boolean look(Database database) throws IOException {
        long few = options.whole("few");
        long all = options.whole("legs");
        OpenLegs legs = legs(database);
        OffsetDateTime start = now().plusDays(2);
        // Each size holds the whole year; the small one is every n-th of the large one's moments.
        legs.add(1, few, few, start);
        Looks looks = new Looks(database);
        List<Looks.Look> small = looks.all(now(), start.plus(share(few)), few);
        legs.remove();
        return large(database, legs, small, all, start);
    }

    private boolean large(
            Database database,
            OpenLegs legs,
            List<Looks.Look> small,
            long all,
            OffsetDateTime start) {
        long began = System.nanoTime();
        legs.add(1, all, all, start);
        say(
                "%d open parts with %d alarms written in %.0f s",
                all,
                database.number("select count(*) from alarm"),
                (System.nanoTime() - began) / 1e9);
        List<Looks.Look> large = new Looks(database).all(now(), start.plus(share(all)), all);
        say("");
        say("| | rows | %d open | %d open | time | pages |", options.whole("few"), all);
        say("|---|---|---|---|---|---|");
        boolean good = true;
        for (int i = 0; i < small.size(); i++) {
            say("%s", small.get(i).line(large.get(i)));
            boolean ours = i < small.size() - 1;
            double ratio = (double) large.get(i).pages() / small.get(i).pages();
            good &= !ours || ratio <= MOST || large.get(i).pages() - small.get(i).pages() <= 3;
        }
        say("");
        return good;
    }

    /** So long that a little more than 200 come due in it. */
    private static Duration share(long all) {
        return OpenLegs.YEAR.multipliedBy(300).dividedBy(all);
    }

    /** The next so many come due over the day before now, while nobody looks. */
    private boolean sleep(Database database) throws IOException {
        long[] range = range();
        legs(database).signBetween(range[0], range[1], now().minusDays(1), Duration.ofDays(1));
        Files.writeString(work.resolve("range"), range[0] + " " + range[1]);
        return true;
    }

    /** Waits until about half of what is due has happened. */
    private boolean half(Database database) throws Exception {
        Fired fired = new Fired(database);
        long goal = options.whole("count") / 2;
        long began = System.nanoTime();
        while (fired.waiting() > goal) {
            if (seconds(began) > PATIENCE_SECONDS) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    /** Waits until nothing is due and says how long it took. */
    private boolean caughtUp(Database database) throws Exception {
        Fired fired = new Fired(database);
        long began = System.nanoTime();
        while (fired.waiting() > 0) {
            if (seconds(began) > PATIENCE_SECONDS) {
                say("still %d due after %d s", fired.waiting(), PATIENCE_SECONDS);
                return false;
            }
            Thread.sleep(50);
        }
        String[] range = Files.readString(work.resolve("range")).split(" ");
        long from = Long.parseLong(range[0]);
        long to = Long.parseLong(range[1]);
        say("- %s: %s", options.text("name"), fired.took(from, to));
        return once(fired) && fired.signed(from, to) == to - from + 1;
    }

    /** How exactly moments are met by a service that is awake. */
    private boolean punctual(Database database) throws Exception {
        long[] range = range();
        int seconds = options.whole("seconds");
        legs(database)
                .signBetween(range[0], range[1], now().plusSeconds(5), Duration.ofSeconds(seconds));
        Thread.sleep((seconds + 10) * 1000L);
        Fired fired = new Fired(database);
        say("- %s: %s", options.text("name"), fired.lateness(range[0], range[1]));
        return once(fired);
    }

    private boolean once(Fired fired) {
        List<String> wrong = fired.wrong();
        wrong.forEach(sentence -> say("WRONG: %s", sentence));
        return wrong.isEmpty();
    }

    private long[] range() {
        long from = options.whole("from");
        return new long[] {from, from + options.whole("count") - 1};
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
