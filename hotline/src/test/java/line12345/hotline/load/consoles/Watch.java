package line12345.hotline.load.consoles;

import line12345.hotline.load.Database;
import line12345.hotline.load.Meter;
import line12345.hotline.load.Options;
import line12345.hotline.load.Processes;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the service, its database and this test have used so far. */
final class Watch {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Meter meter;
    private final Database database;
    private final long service;
    private final long noted;

    /**
     * Readings at one moment, or the difference of two.
     *
     * @param commits transactions of the database, whoever made them
     */
    record Moment(Meter.Reading cpu, double commits) {
        Moment since(Moment before) {
            return new Moment(cpu.since(before.cpu), commits - before.commits);
        }

        double seconds() {
            return cpu.at();
        }

        double commitsASecond() {
            return commits / cpu.at();
        }

        /** Transactions beyond what so much time costs at that rate. */
        double commitsBeyond(Moment rest) {
            return commits - rest.commitsASecond() * cpu.at();
        }
    }

    /**
     * Memory after a collection of garbage.
     *
     * @param heap KiB in use; -1 where it cannot be asked
     * @param all KiB of the process (PSS)
     */
    record Memory(long heap, long all) {}

    Watch(Options options, Database database) {
        this.database = database;
        service = options.whole("service");
        noted = options.whole("noted") * 1000L;
        meter = new Meter(new Processes(Path.of("/proc")), service, database.pid());
    }

    /**
     * After PostgreSQL's processes have written down their numbers, which an idle one does late.
     */
    Moment now() {
        sleep(noted);
        Meter.Reading cpu = meter.read();
        double commits =
                database.number(
                        "select xact_commit + xact_rollback from pg_stat_database where datname ="
                                + " 'postgres'");
        return new Moment(cpu, commits);
    }

    Meter.Reading cpu() {
        return meter.read();
    }

    double loadAverage() {
        return meter.loadAverage();
    }

    Memory memory() {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long heap = -1;
        while (used.find()) {
            // Some collectors list their generations one by one.
            heap = Math.max(heap, 0) + Long.parseLong(used.group(1));
        }
        return new Memory(heap, meter.memory().service());
    }

    private String jcmd(String what) {
        try {
            Process asked =
                    new ProcessBuilder("jcmd", Long.toString(service), what)
                            .redirectErrorStream(true)
                            .start();
            String answer = new String(asked.getInputStream().readAllBytes());
            // Behind the heap stand the classes.
            return asked.waitFor() == 0 ? answer.replaceAll("(?s)Metaspace.*", "") : "";
        } catch (java.io.IOException e) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
