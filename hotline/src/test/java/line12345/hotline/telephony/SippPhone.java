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
public final class SippPhone implements AutoCloseable {
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
    public static SippPhone at(
            String address, int port, String scenario, Map<String, String> words, int hertz)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "phone-");
        Files.write(folder.resolve("tone.alaw"), Sound.tone(hertz, 6_000));
        Path file = written(folder, scenario, words);
        return new SippPhone(folder, run(folder, file, address, port, List.of("-m", "1", "-aa")));
    }

    /**
     * One that calls the exchange, from its trunk.
     *
     * @param words what stands for what in the scenario
     */
    public static SippPhone calls(
            String address, int port, String scenario, Map<String, String> words)
            throws IOException, InterruptedException {
        return callsTo(RealExchange.address(), address, port, scenario, words);
    }

    /**
     * @param exchange address and port
     */
    public static SippPhone callsTo(
            String exchange, String address, int port, String scenario, Map<String, String> words)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "caller-");
        Path file = written(folder, scenario, words);
        List<String> more = List.of("-m", "1", exchange);
        return new SippPhone(folder, run(folder, file, address, port, more));
    }

    /** As {@link #at}, but this telephone dials the exchange's trunk. */
    public static SippPhone calls(
            String address, int port, String scenario, Map<String, String> words, int hertz)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "phone-");
        Files.write(folder.resolve("tone.alaw"), Sound.tone(hertz, 6_000));
        Path file = written(folder, scenario, words);
        List<String> more = List.of("-m", "1", "-aa", RealExchange.address());
        return new SippPhone(folder, run(folder, file, address, port, more));
    }

    /** Tells the exchange that this extension is reached there. */
    public static void signIn(String extension, String secret, String address, int port)
            throws Exception {
        signIn(RealExchange.address(), extension, secret, address, port);
    }

    /**
     * @param exchange address and port
     */
    public static void signIn(
            String exchange, String extension, String secret, String address, int port)
            throws Exception {
        register(exchange, extension, secret, address, port, Map.of());
    }

    /** The telephone is not to be reached any more. */
    public static void signOut(String extension, String secret, String address, int port)
            throws Exception {
        register(
                RealExchange.address(),
                extension,
                secret,
                address,
                port,
                Map.of("Expires: 3600", "Expires: 0"));
    }

    private static void register(
            String exchange,
            String extension,
            String secret,
            String address,
            int port,
            Map<String, String> words)
            throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "signin-");
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest((secret + ":" + extension).getBytes(StandardCharsets.UTF_8));
        String password = HexFormat.of().formatHex(hash).substring(0, 32);
        Files.writeString(
                folder.resolve("who.csv"),
                "SEQUENTIAL\n%s;[authentication username=%s password=%s]\n"
                        .formatted(extension, extension, password));
        Path file = written(folder, "proof/signin", words);
        List<String> more = new ArrayList<>(List.of("-m", "1", "-inf", "who.csv", exchange));
        Process process = run(folder, file, address, port, more);
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("not registered, see " + folder);
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
    public String messages() throws IOException {
        Path log = folder.resolve("messages.log");
        return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
    }

    /** Only what the exchange sent to it. */
    public String heard() throws IOException {
        StringBuilder heard = new StringBuilder();
        for (String part : messages().split("-{20,}[^\\n]*\\n")) {
            if (part.contains("message received")) {
                heard.append(part);
            }
        }
        return heard.toString();
    }

    /** As {@link #close}, but what it is just saying is said. */
    public void end() throws InterruptedException {
        process.waitFor(2, TimeUnit.SECONDS);
        close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
