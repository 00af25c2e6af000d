package line12345.hotline.load.calls;

import com.fasterxml.jackson.databind.JsonNode;

import line12345.hotline.load.Database;
import line12345.hotline.load.Options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A shift in which things go wrong: {@code deploy/load/shift} says what it does. Everything that
 * happens is drawn from one seed.
 */
public final class ShiftLoad {
    private static final int GROUPS = 4;
    private static final long SOON_MILLIS = 5_000;

    private final Options options;
    private final Exchange exchange;
    private final Random random;
    private final Path work;
    private final List<Planned> plan;
    private final List<List<String>> groups = new ArrayList<>();
    private final Sipp[] phones = new Sipp[GROUPS];
    private final Pages pages;
    private Process asterisk;
    private int crashes;
    private int restarts;
    private int folders;

    private ShiftLoad(Options options) {
        this.options = options;
        exchange =
                new Exchange(
                        options.whole("manager-port"),
                        options.text("user"),
                        options.text("secret"));
        random = new Random(options.whole("seed"));
        work = options.path("work");
        plan = Planned.shift(options.whole("calls"), random);
        pages = new Pages(options.house());
        for (int group = 0; group < GROUPS; group++) {
            List<String> extensions = new ArrayList<>();
            for (int i = group; i < options.whole("agents"); i += GROUPS) {
                extensions.add("" + (2001 + i));
            }
            groups.add(extensions);
        }
    }

    public static void main(String... arguments) throws Exception {
        System.exit(new ShiftLoad(new Options(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        for (int group = 0; group < GROUPS; group++) {
            comeToWork(group);
        }
        int atWork = pages.atWork(options.path("sign-ins"));
        String manager = pages.session(options.path("sign-ins"), "manager01");
        say(
                "%d agents, %d callers over %d s, seed %d",
                atWork, plan.size(), options.whole("seconds"), options.whole("seed"));
        boolean good;
        try (Database database = new Database(options.path("postmaster"))) {
            Sipp callers =
                    Sipp.callers(
                            new Sipp.Place(
                                    options.text("sip"),
                                    "127.0.0.2",
                                    options.whole("callers-port"),
                                    options.whole("callers-media")),
                            plan,
                            plan.size() / options.number("seconds"),
                            folder("callers"));
            try (callers) {
                trouble(callers);
            }
            quiet(database);
            good = everybody(database, callers.reached()) & states(manager);
        } finally {
            for (Sipp one : phones) {
                if (one != null) {
                    one.close();
                }
            }
            if (asterisk != null) {
                asterisk.destroy();
            }
        }
        say("");
        say(good ? "**HELD.**" : "**DID NOT HOLD.**");
        return good;
    }

    private Path folder(String what) {
        folders++;
        return work.resolve("%s-%02d".formatted(what, folders));
    }

    private Sipp.Place place(int group) {
        return new Sipp.Place(
                options.text("sip"),
                "127.0.0.%d".formatted(10 + group),
                options.whole("agents-port") + group,
                options.whole("agents-media") + 500 * group);
    }

    private void comeToWork(int group) {
        List<String> lines =
                groups.get(group).stream()
                        .map(
                                extension ->
                                        "%s;[authentication username=%s password=%s]"
                                                .formatted(
                                                        extension,
                                                        extension,
                                                        PhonePassword.of(
                                                                options.text("phone-secret"),
                                                                extension)))
                        .toList();
        Sipp.signIn(place(group), lines, folder("signin"));
        phones[group] = Sipp.agents(place(group), plan, folder("agents"));
    }

    /** Until all callers are done: agents press ready, telephones crash, the exchange is killed. */
    private void trouble(Sipp callers) throws Exception {
        long begun = System.nanoTime();
        double nextCrash = options.number("crash-every") * (0.5 + random.nextDouble());
        double nextKill = options.number("kill-every") * (0.5 + random.nextDouble());
        int broken = -1;
        double mendedAt = 0;
        while (callers.alive()) {
            TimeUnit.SECONDS.sleep(1);
            double now = (System.nanoTime() - begun) / 1e9;
            boolean shift = now < options.whole("seconds");
            if (now > options.whole("seconds") + 180) {
                throw new IllegalStateException("callers do not come to an end");
            }
            if (broken < 0 && shift && now > nextCrash) {
                broken = random.nextInt(GROUPS);
                phones[broken].close();
                crashes++;
                mendedAt = now + 3 + random.nextInt(10);
                nextCrash = now + options.number("crash-every") * (0.5 + random.nextDouble());
            } else if (broken >= 0 && now > mendedAt) {
                comeToWork(broken);
                broken = -1;
            }
            if (shift && now > nextKill) {
                killExchange();
                // With a new exchange every telephone signs in anew.
                broken = -1;
                nextKill =
                        (System.nanoTime() - begun) / 1e9
                                + options.number("kill-every") * (0.5 + random.nextDouble());
            }
            for (String session : pages.sessions) {
                pages.takeNext(session);
            }
        }
        if (broken >= 0) {
            comeToWork(broken);
        }
    }

    private void killExchange() throws Exception {
        restarts++;
        ProcessHandle running =
                asterisk == null
                        ? ProcessHandle.of(options.whole("exchange")).orElseThrow()
                        : asterisk.toHandle();
        running.destroyForcibly();
        running.onExit().get(20, TimeUnit.SECONDS);
        for (Sipp one : phones) {
            one.close();
        }
        TimeUnit.SECONDS.sleep(1 + random.nextInt(4));
        asterisk =
                new ProcessBuilder(options.text("exchange-start"), options.text("exchange-state"))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        work.resolve("exchange.log").toFile()))
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(asterisk::destroy));
        for (int tries = 0; ; tries++) {
            try {
                exchange.channels();
                break;
            } catch (RuntimeException e) {
                if (tries > 100) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(300);
            }
        }
        for (int group = 0; group < GROUPS; group++) {
            comeToWork(group);
        }
    }

    private void quiet(Database database) throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            long open = database.number("select count(*) from call where ended_at is null");
            if (open == 0 && exchange.channels() == 0) {
                TimeUnit.SECONDS.sleep(3);
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        say("calls are still open");
    }

    /** Everybody whom the exchange answered is answered, listed, or gave up within the set time. */
    private boolean everybody(Database database, List<String> reached) {
        Map<String, Map<String, Object>> rows = new HashMap<>();
        int twice = 0;
        for (var row :
                database.rows(
                        "select c.caller_masked, c.outcome, c.wait_millis, m.call_id as missed"
                                + " from call c left join missed_arrival m on m.call_id = c.id"
                                + " where c.caller_masked like '136%'")) {
            twice += rows.put((String) row.get("caller_masked"), row) == null ? 0 : 1;
        }
        Map<String, Integer> found = new TreeMap<>();
        List<String> forgotten = new ArrayList<>();
        for (String number : reached) {
            String what = fate(rows.get(number.substring(0, 3) + "****" + number.substring(7)));
            found.merge(what, 1, Integer::sum);
            if (what.startsWith("FORGOTTEN")) {
                forgotten.add(number + " " + what);
            }
        }
        say("");
        say(
                "| %d callers, %d reached the exchange; %d crashes of telephones, %d of the exchange | |",
                plan.size(), reached.size(), crashes, restarts);
        say("|---|---|");
        found.forEach((what, many) -> say("| %s | %d |", what, many));
        say("| with two records | %d |", twice);
        forgotten.stream().limit(20).forEach(ShiftLoad::say);
        return forgotten.isEmpty() && twice == 0 && !reached.isEmpty();
    }

    private static String fate(Map<String, Object> row) {
        if (row == null) {
            return "FORGOTTEN: without a record";
        }
        String outcome = String.valueOf(row.get("outcome"));
        boolean listed = row.get("missed") != null;
        if (outcome.equals("ANSWERED")) {
            return "answered";
        }
        if (listed) {
            return outcome.toLowerCase(Locale.ROOT) + " and listed as missed";
        }
        long waited =
                row.get("wait_millis") == null ? 0 : ((Number) row.get("wait_millis")).longValue();
        return outcome.equals("ABANDONED") && waited < SOON_MILLIS
                ? "abandoned sooner than the set time"
                : "FORGOTTEN: " + outcome + " after " + waited + " ms and not listed";
    }

    /** The wall's agents are the exchange's members; looked at three times, as both move. */
    private boolean states(String manager) throws InterruptedException {
        Map<String, String> differences = Map.of();
        for (int look = 0; look < 5; look++) {
            differences = differences(manager);
            if (differences.isEmpty()) {
                say("| states on the wall unlike the exchange's | 0 |");
                return true;
            }
            TimeUnit.SECONDS.sleep(2);
        }
        say("| states on the wall unlike the exchange's | %d |", differences.size());
        differences.forEach((extension, what) -> say("%s: %s", extension, what));
        return false;
    }

    private Map<String, String> differences(String manager) {
        Map<String, String> members = exchange.members();
        Map<String, String> differences = new TreeMap<>();
        Map<String, String> wall = new HashMap<>();
        for (JsonNode agent : pages.json(manager, "/wall/now").path("agents")) {
            wall.put(agent.path("extension").asText(), agent.path("state").asText());
        }
        for (List<String> group : groups) {
            for (String extension : group) {
                String here = wall.getOrDefault(extension, "OFFLINE");
                String there = members.getOrDefault(extension, "OFFLINE");
                boolean same =
                        switch (here) {
                            case "READY" -> there.equals("READY");
                            case "PAUSED", "WRAP_UP", "DIALLING" -> there.equals("PAUSED");
                            case "RINGING", "TALKING" -> there.equals("BUSY");
                            default -> there.equals("OFFLINE");
                        };
                if (!same) {
                    differences.put(extension, "wall " + here + ", exchange " + there);
                }
            }
        }
        return differences;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
