package line12345.hotline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the kernel says of processes, read from {@code /proc}. */
public final class Processes {
    /** Clock ticks a second, the unit of {@code /proc/<pid>/stat}; 100 on every Linux of today. */
    private static final double TICKS = 100;

    private final Path proc;

    public Processes(Path proc) {
        this.proc = proc;
    }

    /**
     * Processor time of a process.
     *
     * @param own seconds, user and system
     * @param reaped seconds of children that ended and were waited for
     */
    public record Cpu(long parent, double own, double reaped) {}

    /** One line of {@code stat}; the name in brackets may hold spaces and brackets itself. */
    public static Cpu cpu(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        // Counted from state, the third field of proc(5).
        double own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        double reaped = Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
        return new Cpu(Long.parseLong(fields[1]), own / TICKS, reaped / TICKS);
    }

    public Cpu cpu(long pid) {
        return cpu(read(proc.resolve(pid + "/stat")));
    }

    /**
     * Seconds of a process and all its children, of those that ended too: PostgreSQL starts one for
     * each connection.
     */
    public double cpuWithChildren(long pid) {
        double seconds = 0;
        for (long child : children(pid)) {
            try {
                seconds += cpu(child).own();
            } catch (UncheckedIOException ended) {
                // Its time is among the reaped of its parent, read below.
                continue;
            }
        }
        Cpu parent = cpu(pid);
        return seconds + parent.own() + parent.reaped();
    }

    public List<Long> children(long parent) {
        List<Long> children = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path entry : entries) {
                try {
                    if (cpu(read(entry.resolve("stat"))).parent() == parent) {
                        children.add(Long.parseLong(entry.getFileName().toString()));
                    }
                } catch (UncheckedIOException ended) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return children;
    }

    /** Seconds by thread name, digits left out: {@code C2 CompilerThread}, {@code executor-…}. */
    public Map<String, Double> threads(long pid) {
        Map<String, Double> seconds = new TreeMap<>();
        try (var entries = Files.newDirectoryStream(proc.resolve(pid + "/task"))) {
            for (Path entry : entries) {
                try {
                    String stat = read(entry.resolve("stat"));
                    String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
                    seconds.merge(name.replaceAll("[-#]?\\d+$", ""), cpu(stat).own(), Double::sum);
                } catch (UncheckedIOException ended) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seconds;
    }

    /** Memory in KiB, pages shared by n processes counted as an n-th of each (PSS). */
    public long memory(long pid) {
        return read(proc.resolve(pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    public long memoryWithChildren(long pid) {
        long sum = memory(pid);
        for (long child : children(pid)) {
            try {
                sum += memory(child);
            } catch (UncheckedIOException ended) {
                continue;
            }
        }
        return sum;
    }

    /** Seconds that all cores together have worked, and waited for another machine on the host. */
    public record Machine(double busy, double stolen) {}

    public Machine machine() {
        String[] ticks = read(proc.resolve("stat")).lines().findFirst().orElseThrow().split(" +");
        double busy = 0;
        for (int field : new int[] {1, 2, 3, 6, 7}) {
            busy += Long.parseLong(ticks[field]) / TICKS;
        }
        return new Machine(busy, Long.parseLong(ticks[8]) / TICKS);
    }

    /** Of the last minute. */
    public double loadAverage() {
        return Double.parseDouble(read(proc.resolve("loadavg")).split(" ")[0]);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
