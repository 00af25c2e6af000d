package line12345.hotline.telephony;

import line12345.hotline.proof.Sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A telephone played by sipp; everything it hears and says is written down. */
final class SippPhone implements AutoCloseable {
    private static final Path SCENARIOS = Path.of("src/test/resources");

    private final Path folder;
    private final Process process;

    private SippPhone(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /**
     * @param scenario such as {@code sipp/relay-busy}
     * @param words what stands for what in it
     * @param hertz of the tone that it sends
     */
    static SippPhone at(
            String address, int port, String scenario, Map<String, String> words, int hertz)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "phone-");
        Files.write(folder.resolve("tone.alaw"), Sound.tone(hertz, 6_000));
        Path file = written(folder, scenario, words);
        return new SippPhone(folder, run(folder, file, address, port, List.of("-m", "1", "-aa")));
    }

    /** Tells the exchange that this extension is reached there. */
    static void signIn(String extension, String secret, String address, int port) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "signin-");
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest((secret + ":" + extension).getBytes(StandardCharsets.UTF_8));
        String password = HexFormat.of().formatHex(hash).substring(0, 32);
        Files.writeString(
                folder.resolve("who.csv"),
                "SEQUENTIAL\n%s;[authentication username=%s password=%s]\n"
                        .formatted(extension, extension, password));
        Path file = written(folder, "proof/signin", Map.of());
        List<String> more =
                new ArrayList<>(List.of("-m", "1", "-inf", "who.csv", RealExchange.address()));
        Process process = run(folder, file, address, port, more);
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("not signed in, see " + folder);
        }
    }

    private static Path written(Path folder, String scenario, Map<String, String> words)
            throws IOException {
        String text = Files.readString(SCENARIOS.resolve(scenario + ".xml"));
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return Files.writeString(folder.resolve("scenario.xml"), text);
    }

    private static Process run(
            Path folder, Path scenario, String address, int port, List<String> more)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "sipp",
                                "-sf",
                                scenario.toString(),
                                "-i",
                                address,
                                "-p",
                                "" + port,
                                "-mi",
                                address,
                                "-nostdin",
                                "-trace_err",
                                "-trace_msg",
                                "-message_file",
                                "messages.log"));
        command.addAll(more);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.log").toFile())
                        .start();
        // It listens after a moment and says so nowhere.
        process.waitFor(700, TimeUnit.MILLISECONDS);
        return process;
    }

    /** Everything that came in and went out, as it was on the wire. */
    String messages() throws IOException {
        Path log = folder.resolve("messages.log");
        return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
    }

    /** Only what the exchange sent to it. */
    String heard() throws IOException {
        StringBuilder heard = new StringBuilder();
        for (String part : messages().split("-{20,}[^\\n]*\\n")) {
            if (part.contains("message received")) {
                heard.append(part);
            }
        }
        return heard.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
