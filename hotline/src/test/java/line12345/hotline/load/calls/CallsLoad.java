package line12345.hotline.load.calls;

import line12345.hotline.load.Database;
import line12345.hotline.load.Meter;
import line12345.hotline.load.Options;
import line12345.hotline.load.Processes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The load of telephone calls; {@code deploy/load/calls} says what it does and starts it twice:
 * {@code carry} finds how many calls the exchange carries alone, {@code hold} lets the service hear
 * a share of them beside a bare reader.
 */
public final class CallsLoad {
    private static final double STEP = 1.25;
    private static final double FIRST = 40;
    private static final double MOST_RATIO = 1.5;

    /** Of those who meant to talk with an agent, may be gone before one is there. */
    private static final double MOST_GONE = 0.0025;

    /**
     * Milliseconds. What the exchange carries is asked with callers who have none: one that takes
     * half a second to reach an agent is at its end. Whether records are true is asked with callers
     * who, as people do, do not hang up at once.
     */
    private static final long PATIENCE = 2_500;

    /** A service that spends less of its time on compiling is warm. */
    private static final double WARM = 0.03;

    /** One that spends less can take the full rate while it goes on compiling. */
    private static final double HALF_WARM = 0.25;

    private final Options options;
    private final Exchange exchange;
    private final Path work;
    private final Random random;
    private final List<String> extensions;
    private int folders;
    private long leftBehind;

    private CallsLoad(Options options) {
        this.options = options;
        exchange =
                new Exchange(
                        options.whole("manager-port"),
                        options.text("user"),
                        options.text("secret"));
        work = options.path("work");
        random = new Random(options.whole("seed"));
        extensions =
                IntStream.range(0, options.whole("agents")).mapToObj(i -> "" + (2001 + i)).toList();
    }

    public static void main(String... arguments) throws Exception {
        CallsLoad load =
                new CallsLoad(new Options(Arrays.copyOfRange(arguments, 1, arguments.length)));
        boolean good =
                switch (arguments[0]) {
                    case "carry" -> load.carry();
                    case "hold" -> load.hold();
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        System.exit(good ? 0 : 1);
    }

    private Path folder(String what) {
        folders++;
        return work.resolve("%s-%s-%02d".formatted(options.text("phase"), what, folders));
    }

    private Sipp.Place citizens() {
        return new Sipp.Place(
                options.text("sip"),
                "127.0.0.2",
                options.whole("callers-port"),
                options.whole("callers-media"));
    }

    private Sipp.Place agents() {
        return new Sipp.Place(
                options.text("sip"),
                "127.0.0.4",
                options.whole("agents-port"),
                options.whole("agents-media"));
    }

    private void signIn() {
        List<String> phones = new ArrayList<>();
        for (String extension : extensions) {
            phones.add(
                    "%s;[authentication username=%s password=%s]"
                            .formatted(
                                    extension,
                                    extension,
                                    PhonePassword.of(options.text("phone-secret"), extension)));
        }
        Sipp.signIn(agents(), phones, folder("signin"));
    }

    /** The highest rate at which every call goes as declared, two tries each. */
    private boolean carry() throws IOException {
        signIn();
        extensions.forEach(exchange::add);
        double carried = 0;
        for (double rate = FIRST; carried == 0 && rate >= 1; rate /= STEP) {
            carried = tried(rate) ? rate : 0;
        }
        boolean up = carried == FIRST;
        for (double rate = FIRST * STEP; up && rate <= options.number("most"); rate *= STEP) {
            up = tried(rate);
            carried = up ? rate : carried;
        }
        extensions.forEach(exchange::remove);
        Files.writeString(work.resolve("carried"), "" + carried);
        return carried > 0;
    }

    private boolean tried(double rate) {
        boolean well = carried(rate) || carried(rate);
        say("%.1f queue calls a second without us: %s", rate, well ? "carried" : "NOT carried");
        return well;
    }

    private boolean carried(double rate) {
        int many = (int) Math.max(10, rate * options.whole("step-seconds"));
        List<Planned> calls = Planned.some("137", many, 0, random);
        long impatient = calls.stream().filter(one -> one.outcome().equals("ABANDONED")).count();
        long before = exchange.abandoned();
        boolean well;
        try (Sipp phones = Sipp.agents(agents(), calls, folder("agents"));
                Sipp callers = Sipp.callers(citizens(), calls, rate, folder("callers"))) {
            well = callers.well(options.whole("step-seconds") * 2L + 60);
        }
        boolean over = eventually(60, () -> exchange.channels() == 0);
        if (!over) {
            say("%.1f a second: a minute later %d lines are open", rate, exchange.channels());
            eventually(240, () -> exchange.channels() == 0);
        }
        // Who meant to talk and was gone before an agent was there was not carried.
        long gone = exchange.abandoned() - before - impatient;
        say("%.1f a second: %d of %d were gone before an agent was there", rate, gone, many);
        return well && over && Math.abs(gone) <= many * MOST_GONE;
    }

    private boolean hold() throws Exception {
        Pages pages = new Pages(options.house());
        signIn();
        try (Database city = new Database(options.path("postmaster"))) {
            // Nobody writes a ticket here: a bare reader has nobody who would.
            city.run(
                    "insert into rule_value (rule, value, valid_from, source, changed_by, changed_at)"
                            + " values ('WRAP_UP_SECONDS', '0', '2000-01-01', '-', 0, now())");
        }
        int atWork = pages.atWork(options.path("sign-ins"));
        await(60, () -> exchange.ready() == atWork);
        RealPages browser = new RealPages(work);
        pages.listening(options.whole("pages")).forEach(one -> browser.open(options.house(), one));
        double rate = options.number("rate");
        say(
                "%d agents are ready, %d pages are open; %.1f calls a second",
                atWork, options.whole("pages"), rate);
        Processes processes = new Processes(Path.of("/proc"));
        try (Database database = new Database(options.path("postmaster"))) {
            Meter meter = new Meter(processes, options.whole("service"), database.pid());
            Process reader = reader();
            List<List<Planned>> warm = new ArrayList<>();
            for (int spell = 0; spell < options.whole("spells"); spell++) {
                warm.add(
                        Planned.some("" + (150 + spell), calls(rate, "warm-up"), PATIENCE, random));
            }
            List<Planned> calls = Planned.some("139", calls(rate, "seconds"), PATIENCE, random);
            List<Planned> all = new ArrayList<>(calls);
            warm.forEach(all::addAll);
            Spent idle;
            Spent spent;
            long from;
            boolean well;
            try (Sipp phones = Sipp.agents(agents(), all, folder("agents"))) {
                warmUp(warm, rate, database, meter);
                Spent before = Spent.read(meter, processes, reader.pid());
                TimeUnit.SECONDS.sleep(options.whole("idle"));
                idle = Spent.read(meter, processes, reader.pid()).since(before);
                before = Spent.read(meter, processes, reader.pid());
                from = Moment.now();
                try (Sipp callers = Sipp.callers(citizens(), calls, rate, folder("callers"))) {
                    well = callers.well(options.whole("seconds") + 120L);
                }
                settle(database);
                TimeUnit.SECONDS.sleep(2);
                spent = Spent.read(meter, processes, reader.pid()).since(before);
            }
            long events = events(reader);
            reader.getOutputStream().close();
            reader.waitFor(20, TimeUnit.SECONDS);
            int wrong = Recount.wrong(database, calls);
            double ratio = figures(calls.size(), events, idle, spent);
            say("%s", Pops.line(work.resolve("rung"), browser.popped(), from));
            browser.close();
            boolean good = well && wrong == 0 && ratio <= MOST_RATIO;
            say("");
            say(good ? "**HELD.**" : "**DID NOT HOLD.**");
            return good || !options.yes("judge") && wrong == 0;
        }
    }

    /**
     * Spell after spell until the service hardly compiles any more. At first at a quarter and half
     * the rate, or nothing would be left of a small machine to compile with; then at the rate at
     * which it is measured, for which much is compiled anew.
     */
    private void warmUp(List<List<Planned>> warm, double rate, Database database, Meter meter)
            throws InterruptedException {
        boolean full = false;
        double compiling = 1;
        for (List<Planned> all : warm) {
            // A cold service and its compilers would starve the callers themselves.
            double share = full ? 1 : compiling == 1 ? 0.25 : 0.5;
            List<Planned> some = all.subList(0, (int) (all.size() * share));
            double pace = rate * share;
            Meter.Reading before = meter.read();
            try (Sipp callers = Sipp.callers(citizens(), some, pace, folder("warm"))) {
                callers.well(options.whole("warm-up") + 120L);
            }
            settle(database);
            Meter.Reading spent = meter.read().since(before);
            compiling = Spent.share(spent);
            say(
                    "warming up, %d calls at %.1f a second: %.1f ms a call, %.0f %% of it compiling",
                    some.size(), pace, spent.service() * 1000 / some.size(), compiling * 100);
            if (full && compiling < WARM) {
                break;
            }
            full = full || compiling < HALF_WARM;
        }
        if (!full || compiling >= WARM) {
            say(
                    "the service still compiles, %s; what that costs is taken off below",
                    full ? "at the whole rate" : "and was never asked at the whole rate");
        }
        TimeUnit.SECONDS.sleep(5);
    }

    private int calls(double rate, String seconds) {
        return (int) Math.min(Planned.MOST, Math.max(20, rate * options.whole(seconds)));
    }

    /**
     * Lines that a starved caller or telephone left behind end never; they are said and not waited
     * for twice.
     */
    private void settle(Database database) {
        if (!eventually(75, () -> open(database) <= leftBehind)) {
            leftBehind = open(database);
            say(
                    "%d calls are still open, of the exchange %d lines",
                    leftBehind, exchange.channels());
        }
    }

    private static long open(Database database) {
        return database.number("select count(*) from call where ended_at is null");
    }

    private Process reader() throws IOException {
        Process reader =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseTransparentHugePages",
                                "-XX:-UseDynamicNumberOfCompilerThreads",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BareReader.class.getName(),
                                options.text("manager-port"),
                                options.text("user"),
                                options.text("secret"),
                                work.resolve("rung").toString())
                        .redirectError(work.resolve("reader.log").toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(reader::destroyForcibly));
        answers =
                new BufferedReader(
                        new InputStreamReader(reader.getInputStream(), StandardCharsets.UTF_8));
        String first = answers.readLine();
        while (first != null && !first.equals("reads")) {
            first = answers.readLine();
        }
        return reader;
    }

    private BufferedReader answers;

    private long events(Process reader) throws IOException {
        reader.getOutputStream().write('?');
        reader.getOutputStream().flush();
        return Long.parseLong(answers.readLine());
    }

    private double figures(int calls, long events, Spent idle, Spent spent) {
        double service = spent.serviceWarm(idle);
        double reader = spent.readerWarm(idle);
        say("");
        say("| a call, ms of processor time | |");
        say("|---|---|");
        say("| service (idle and compiling taken off) | %.2f |", service * 1000 / calls);
        say("| bare reader (idle and compiling taken off) | %.2f |", reader * 1000 / calls);
        say("| ratio | %.2f |", service / reader);
        say("| compiling of the service | %.2f |", spent.compiling() * 1000 / calls);
        say("| compiling of the bare reader | %.2f |", spent.readerCompiling() * 1000 / calls);
        double asOne = (service + spent.compiling()) / (reader + spent.readerCompiling());
        say("| ratio with compiling | %.2f |", asOne);
        say("| database | %.2f |", spent.all().databaseBeyond(idle.all()) * 1000 / calls);
        say("| ratio with nothing taken off | %.2f |", spent.all().service() / spent.reader());
        say(
                "| idle, ms a second: service / reader | %.1f / %.1f |",
                idle.all().service() * 1000 / idle.all().at(),
                idle.reader() * 1000 / idle.all().at());
        say("| events heard by the reader, all spells | %d |", events);
        Map<Double, String> threads = new java.util.TreeMap<>(java.util.Comparator.reverseOrder());
        spent.all()
                .threads()
                .forEach((name, seconds) -> threads.merge(seconds, name, (a, b) -> a + ", " + b));
        threads.entrySet().stream()
                .limit(8)
                .forEach(
                        one ->
                                say(
                                        "| thread %s | %.2f |",
                                        one.getValue(), one.getKey() * 1000 / calls));
        return service / reader;
    }

    private static void await(int seconds, BooleanSupplier until) {
        if (!eventually(seconds, until)) {
            throw new IllegalStateException("waited " + seconds + " s in vain");
        }
    }

    private static boolean eventually(int seconds, BooleanSupplier until) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!until.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
