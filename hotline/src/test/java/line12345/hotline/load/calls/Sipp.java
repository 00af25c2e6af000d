package line12345.hotline.load.calls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Citizens or agents played by one sipp. */
final class Sipp implements AutoCloseable {
    private final Process process;
    private final Path folder;

    private Sipp(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Where one of them sits and whom it speaks with. */
    record Place(String exchange, String address, int port, int media) {}

    static Sipp agents(Place place, List<Planned> orders, Path folder) {
        List<String> lines = new ArrayList<>(List.of("SEQUENTIAL"));
        orders.forEach(one -> lines.add(one.agentsLine()));
        List<String> command = command(place, "agents", "orders.csv", lines, folder);
        command.addAll(List.of("-infindex", "orders.csv", "0"));
        return start(command, folder);
    }

    static Sipp callers(Place place, List<Planned> calls, double perSecond, Path folder) {
        List<String> lines = new ArrayList<>(List.of("SEQUENTIAL"));
        calls.forEach(one -> lines.add(one.callersLine()));
        List<String> command = command(place, "callers", "callers.csv", lines, folder);
        command.addAll(List.of("-s", "12345", "-m", "" + calls.size()));
        command.addAll(List.of("-r", "" + Math.round(perSecond * 100), "-rp", "100000"));
        return start(command, folder);
    }

    /** Telephones sign in from where they are called afterwards. */
    static void signIn(Place place, List<String> phones, Path folder) {
        List<String> lines = new ArrayList<>(List.of("SEQUENTIAL"));
        lines.addAll(phones);
        List<String> command = command(place, "signin", "phones.csv", lines, folder);
        command.addAll(List.of("-m", "" + phones.size(), "-r", "30"));
        // An exchange that has just been started may not listen yet.
        for (int tries = 0; !start(command, folder).well(120); tries++) {
            if (tries == 5) {
                throw new IllegalStateException("the telephones cannot sign in, see " + folder);
            }
        }
    }

    private static List<String> command(
            Place place, String scenario, String file, List<String> lines, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), lines);
            Files.writeString(folder.resolve(scenario + ".xml"), resource(scenario));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = new ArrayList<>(List.of("/usr/bin/sipp", place.exchange()));
        command.addAll(List.of("-i", place.address(), "-mi", place.address()));
        command.addAll(List.of("-p", "" + place.port(), "-mp", "" + place.media()));
        command.addAll(List.of("-nostdin", "-sf", scenario + ".xml", "-inf", file));
        command.addAll(List.of("-trace_err", "-error_file", scenario + "-errors.log"));
        command.addAll(List.of("-trace_logs", "-log_file", scenario + ".log"));
        return command;
    }

    private static String resource(String scenario) throws IOException {
        String folder = scenario.equals("signin") ? "/proof/" : "/load/";
        try (InputStream in = Sipp.class.getResourceAsStream(folder + scenario + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Sipp start(List<String> command, Path folder) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("sipp.out").toFile())
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Sipp(process, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Numbers of callers whom the exchange answered, by their own word. */
    List<String> reached() {
        try {
            return Files.readAllLines(folder.resolve("callers.log")).stream()
                    .filter(line -> line.contains("REACHED "))
                    .map(line -> line.substring(line.indexOf("REACHED ") + 8).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all calls went as a telephone call goes. */
    boolean well(long seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Its port is free again afterwards. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
