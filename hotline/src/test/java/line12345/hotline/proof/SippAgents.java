package line12345.hotline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Desk phones played by one sipp: they sign in with their passwords and do with each caller what
 * the caller's fate says. Their own log is evidence of who spoke with whom.
 */
final class SippAgents implements AutoCloseable {
    static final int HERTZ = 300;
    private static final String ADDRESS = "127.0.0.4";
    private static final Pattern TALK = Pattern.compile("TALK (\\d+) (\\d+)");

    private final Path logs;
    private final Child sipp;

    private SippAgents(Path logs, Child sipp) {
        this.logs = logs;
        this.sipp = sipp;
    }

    static SippAgents start(
            RunningAsterisk asterisk, List<String> extensions, List<Fate> fates, Path logs) {
        try {
            String port = "" + Bench.freePort();
            Files.write(logs.resolve("phones.csv"), phones(extensions));
            Files.write(logs.resolve("orders.csv"), orders(fates));
            Files.write(logs.resolve("agent.alaw"), Sound.tone(HERTZ, 1_500));
            signIn(asterisk, port, extensions.size(), logs);
            List<String> command =
                    SippCallers.sipp(asterisk, ADDRESS, port, "agents", "orders.csv", logs);
            command.addAll(List.of("-infindex", "orders.csv", "0", "-trace_logs"));
            command.addAll(List.of("-log_file", "agents-talks.log"));
            Child sipp = Child.start("sipp agents", logs.resolve("agents.out"), Map.of(), command);
            return new SippAgents(logs, sipp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the port at which they are called afterwards; the exchange remembers it. */
    private static void signIn(RunningAsterisk asterisk, String port, int phones, Path logs)
            throws IOException {
        List<String> command =
                SippCallers.sipp(asterisk, ADDRESS, port, "signin", "phones.csv", logs);
        command.addAll(List.of("-m", "" + phones, "-r", "20"));
        Path out = logs.resolve("signin.out");
        Child sipp = Child.start("sipp sign-in", out, Map.of(), command);
        if (sipp.exitCode(Duration.ofSeconds(30)) != 0) {
            throw new AssertionError("the desk phones cannot sign in, see " + out);
        }
    }

    private static List<String> phones(List<String> extensions) {
        List<String> lines = new ArrayList<>(List.of("SEQUENTIAL"));
        for (String extension : extensions) {
            String password = RunningAsterisk.phonePassword(extension);
            lines.add(
                    "%s;[authentication username=%s password=%s]"
                            .formatted(extension, extension, password));
        }
        return lines;
    }

    /** Caller's number; milliseconds of ringing; milliseconds of talk. */
    private static List<String> orders(List<Fate> fates) {
        List<String> lines = new ArrayList<>(List.of("SEQUENTIAL"));
        for (Fate fate : fates) {
            boolean hangsUp = fate.kind() == Fate.Kind.AGENT_HANGS_UP;
            long talk = hangsUp ? fate.endAfter().toMillis() : 60_000;
            lines.add(fate.number() + ";" + fate.answerAfter().toMillis() + ";" + talk);
        }
        return lines;
    }

    boolean alive() {
        return sipp.alive();
    }

    /** Who answered, by the caller's number. */
    Map<String, List<String>> talks() {
        Map<String, List<String>> talks = new HashMap<>();
        try {
            Matcher talk = TALK.matcher(Files.readString(logs.resolve("agents-talks.log")));
            while (talk.find()) {
                talks.computeIfAbsent(talk.group(1), key -> new ArrayList<>()).add(talk.group(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return talks;
    }

    @Override
    public void close() {
        sipp.kill();
    }
}
