package line12345.hotline.load;

import line12345.hotline.load.Visit.Cost;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What pages cost the service and its database. */
final class Expense {
    /**
     * Processor time is that of the middle one of so many equal parts, so that a collection of
     * garbage or a vacuum in one of them is not taken for the cost of the page.
     */
    private static final int PARTS = 5;

    private final Meter meter;
    private final Database database;
    private final long noted;
    private final long rest;
    private Moment idle;

    /** Readings at one moment, or the difference of two. */
    private record Moment(double at, double service, double database, double active, double pages) {
        Moment since(Moment before) {
            return new Moment(
                    at - before.at,
                    service - before.service,
                    database - before.database,
                    active - before.active,
                    pages - before.pages);
        }

        Cost each(int times, Moment idle, Part middle, double half) {
            double share = at / idle.at;
            return new Cost(
                    middle.service,
                    middle.database,
                    (active - idle.active * share) / times,
                    (pages - idle.pages * share) / times,
                    half);
        }
    }

    /** Milliseconds of processor time a page, beyond those of the idle house. */
    private record Part(double service, double database) {
        static Part of(Meter.Reading spent, int times, Moment idle) {
            double share = spent.at() / idle.at;
            return new Part(
                    (spent.service() - idle.service * share) * 1000 / times,
                    (spent.database() - idle.database * share) * 1000 / times);
        }

        static Part middle(List<Part> parts) {
            return new Part(
                    parts.stream().mapToDouble(Part::service).sorted().toArray()[parts.size() / 2],
                    parts.stream()
                            .mapToDouble(Part::database)
                            .sorted()
                            .toArray()[parts.size() / 2]);
        }
    }

    Expense(Options options, Database database) {
        this.database = database;
        meter =
                new Meter(
                        new Processes(Path.of("/proc")), options.whole("service"), database.pid());
        noted = options.whole("noted") * 1000L;
        rest = options.whole("idle") * 1000L;
    }

    void idle() {
        Moment before = now();
        sleep(rest);
        idle = now().since(before);
    }

    /** So that the service knows the page well, as after an hour of work. */
    void warm(Visit visit, Reading reading, int times) {
        for (int i = 0; i < times; i++) {
            page(visit, reading, i);
        }
    }

    /**
     * @param times a part; there are {@value #PARTS}
     */
    Cost visit(Visit visit, Reading reading, int times) {
        Moment before = now();
        List<Part> parts = new ArrayList<>();
        long[] nanos = new long[times * PARTS];
        for (int part = 0; part < PARTS; part++) {
            Meter.Reading begun = meter.read();
            for (int i = part * times; i < (part + 1) * times; i++) {
                long began = System.nanoTime();
                page(visit, reading, i);
                nanos[i] = System.nanoTime() - began;
            }
            parts.add(Part.of(meter.read().since(begun), times, idle));
        }
        return now().since(before)
                .each(nanos.length, idle, Part.middle(parts), new Latencies(nanos).millis(0.5));
    }

    private static void page(Visit visit, Reading reading, int i) {
        reading.page(visit.login(), visit.paths().get(i % visit.paths().size()));
    }

    /** After PostgreSQL's processes have written down their numbers. */
    private Moment now() {
        sleep(noted);
        Meter.Reading read = meter.read();
        var row =
                database.rows(
                                "select active_time, blks_hit + blks_read as pages from"
                                        + " pg_stat_database where datname = 'postgres'")
                        .get(0);
        return new Moment(
                read.at(),
                read.service(),
                read.database(),
                ((Number) row.get("active_time")).doubleValue(),
                ((Number) row.get("pages")).doubleValue());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
