package line12345.hotline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Citizens played by one sipp on one trunk, each living through the fate that was declared. */
final class SippCallers implements AutoCloseable {
    /** Step of the first tone in {@code callers.xml}, counted from 0. */
    private static final int FIRST_TONE = 9;

    /** sipp leaves a jump by the step before its target, so that one must lead nowhere else. */
    private static final int STEPS_A_TONE = 2;

    /** A citizen presses when the prompt is heard; it comes when the agent has hung up. */
    private static final Duration HEARING = Duration.ofMillis(800);

    private final Child sipp;
    private final Path out;

    private SippCallers(Child sipp, Path out) {
        this.sipp = sipp;
        this.out = out;
    }

    /**
     * @param trunk the address they call from
     * @param perSecond new calls a second, may be a fraction
     */
    static SippCallers start(
            String name,
            RunningAsterisk asterisk,
            String trunk,
            List<Fate> fates,
            double perSecond,
            Path logs) {
        Path folder = logs.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("callers.xml"), scenario(fates, folder));
            Files.write(folder.resolve("callers.csv"), lines(fates));
            String port = "" + Bench.freePort();
            List<String> command = sipp(asterisk, trunk, port, "callers", "callers.csv", folder);
            command.addAll(List.of("-s", "12345", "-m", "" + fates.size()));
            command.addAll(List.of("-r", "" + Math.round(perSecond * 100), "-rp", "100000"));
            Path out = folder.resolve("callers.out");
            return new SippCallers(Child.start("sipp " + name, out, Map.of(), command), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every sipp of ours is told. The scenario file is laid beside the logs if it is ours. */
    static List<String> sipp(
            RunningAsterisk asterisk,
            String address,
            String port,
            String scenario,
            String lines,
            Path folder)
            throws IOException {
        Path file = folder.resolve(scenario + ".xml");
        if (!Files.exists(file)) {
            Files.writeString(file, resource(scenario));
        }
        List<String> command = new ArrayList<>();
        command.add(Bench.sipp().toString());
        command.add("127.0.0.1:" + asterisk.sipPort);
        command.addAll(List.of("-i", address, "-mi", address, "-p", port, "-nostdin"));
        command.addAll(List.of("-sf", file.getFileName().toString(), "-inf", lines));
        command.addAll(List.of("-trace_err", "-error_file", scenario + "-errors.log"));
        command.addAll(List.of("-trace_msg", "-message_file", scenario + "-messages.log"));
        return command;
    }

    /** A tone is a step of its own, because sipp opens a sound by a fixed name. */
    private static String scenario(List<Fate> fates, Path folder) throws IOException {
        StringBuilder tones = new StringBuilder();
        for (Fate fate : fates) {
            String file = "tone-" + fate.hertz() + ".alaw";
            Files.write(folder.resolve(file), Sound.tone(fate.hertz(), 9_000));
            tones.append("  <nop/>\n  <nop next=\"sounding\"><action><exec rtp_stream=\"")
                    .append(file)
                    .append(",-1,8\"/></action></nop>\n");
        }
        return resource("callers").replace("<!-- tones -->", tones);
    }

    /** Number; step of the tone; decoy; milliseconds until something happens; what; digit. */
    private static List<String> lines(List<Fate> fates) {
        List<String> lines = new ArrayList<>(List.of("SEQUENTIAL"));
        for (int i = 0; i < fates.size(); i++) {
            Fate fate = fates.get(i);
            Duration at = fate.endAfter();
            if (fate.answered()) {
                at = at.plus(fate.answerAfter());
            }
            if (fate.kind() == Fate.Kind.AGENT_HANGS_UP) {
                at = at.plus(HEARING);
            }
            int kind = fate.kind().ordinal();
            lines.add(
                    "%s;%d;%d;%d;%d;%d"
                            .formatted(
                                    fate.number(),
                                    FIRST_TONE + STEPS_A_TONE * i,
                                    fate.decoy(),
                                    at.toMillis(),
                                    kind,
                                    fate.digit()));
        }
        return lines;
    }

    private static String resource(String scenario) throws IOException {
        String name = "/proof/" + scenario + ".xml";
        try (var in = SippCallers.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All have hung up, and each call went as a telephone call goes. */
    void allDone(Duration atMost) {
        int code = sipp.exitCode(atMost);
        if (code != 0) {
            throw new AssertionError("callers failed (sipp exit code " + code + "), see " + out);
        }
    }

    @Override
    public void close() {
        sipp.kill();
    }
}
