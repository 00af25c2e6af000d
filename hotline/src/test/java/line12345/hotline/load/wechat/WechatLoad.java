package line12345.hotline.load.wechat;

import line12345.hotline.load.Database;
import line12345.hotline.load.Latencies;
import line12345.hotline.load.Options;
import line12345.hotline.load.Processes;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A crowd on the official account; started by {@code deploy/load/wechat}, which says what it does.
 *
 * <p>Ends with 0 when everything held, 1 when something did not.
 */
final class WechatLoad {
    /** WeChat hangs up then. */
    private static final double HANGS_UP = 5_000;

    private static final int DRAIN_SECONDS = 120;

    private final Options options;
    private final boolean safe;
    private final String run;
    private final Map<String, Follower> book = Crowd.book();

    private WechatLoad(Options options) {
        this.options = options;
        safe = options.yes("safe");
        run = safe ? "s" : "p";
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(new WechatLoad(new Options(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws InterruptedException {
        int requests = options.whole("messages");
        double rate = options.number("rate");
        // Other telephones in each half: within a minute none is sent a second code.
        Random random = new Random(options.whole("seed") + (safe ? 0 : 1));
        Wire wire = new Wire(options.house());
        Envelope envelope =
                new Envelope(
                        options.text("app-id"),
                        options.text("token"),
                        options.text("aes-key"),
                        safe);
        Processes processes = new Processes(Path.of("/proc"));
        long service = options.whole("service");
        try (StandIn wechat = new StandIn(options.whole("stand-in"), this::said);
                Database database = new Database(options.path("postmaster"))) {
            Crowd crowd = new Crowd(run, wechat, envelope, wire, random, book);
            // The door's way is compiled first, as it is in a house that has been open for a while.
            crowd.send(options.whole("warm-up"), rate / 2);
            crowd.gather(Math.max(requests / 40, 10), 8);
            double cpu = processes.cpuWithChildren(service);
            crowd.send(requests, rate);
            crowd.rest();
            double spent = processes.cpuWithChildren(service) - cpu;
            Found found = drain(crowd, wire, database);
            System.out.printf(
                    "%n## %s mode, %d requests at %.0f a second, load average %.1f%n%n",
                    safe ? "Safe" : "Plain", requests, rate, processes.loadAverage());
            crowd.sent().forEach((name, many) -> System.out.printf("- sent %s: %d%n", name, many));
            wire.outcomes().forEach((name, many) -> System.out.printf("- %s: %d%n", name, many));
            Latencies took = new Latencies(wire.nanos());
            double most = took.millis(1);
            System.out.printf(
                    "- answered after: p50 %.0f ms, p99 %.0f, at most %.0f%n",
                    took.millis(0.5), took.millis(0.99), most);
            System.out.printf(
                    "- processor time of the service: %.1f ms a request%n",
                    1_000 * spent / requests);
            System.out.printf(
                    "- pictures fetched: %d, notices by template: %d%n",
                    wechat.pictures(), wechat.templates());
            found.print();
            wire.outcomes().keySet().stream()
                    .filter(outcome -> outcome.matches(".*→ (0|5..)"))
                    .forEach(wire::trouble);
            wire.troubles().stream().distinct().limit(20).forEach(WechatLoad::wrong);
            if (most > HANGS_UP) {
                wrong("an answer after more than 5 s");
            }
            return found.held() && wire.troubles().isEmpty() && most <= HANGS_UP;
        }
    }

    private void said(String openId, String words) {
        Follower one = book.get(openId);
        if (one != null) {
            one.toldByMessage(words);
        }
    }

    /** Until nothing waits any more: neither here nor in the house. */
    private Found drain(Crowd crowd, Wire wire, Database database) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(DRAIN_SECONDS);
        while (System.nanoTime() < until && (wire.open() > 0 || Found.waiting(database) > 0)) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        // What is told twice may come a moment later.
        TimeUnit.SECONDS.sleep(options.whole("listen-on"));
        return Found.of(crowd.followers(), database, run);
    }

    static void wrong(String what) {
        System.out.println("WRONG: " + what);
    }
}
