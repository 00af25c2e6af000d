package line12345.hotline.load;

import line12345.hotline.load.Visit.Cost;

import java.nio.file.Path;

/** What pages cost the service and its database. */
final class Expense {
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

        Cost each(int times, Moment idle, double half) {
            double share = at / idle.at;
            return new Cost(
                    (service - idle.service * share) * 1000 / times,
                    (database - idle.database * share) * 1000 / times,
                    (active - idle.active * share) / times,
                    (pages - idle.pages * share) / times,
                    half);
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

    /** Null when idling was not measured yet. */
    Cost visit(Visit visit, Reading reading, int times) {
        Moment before = idle == null ? null : now();
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            reading.page(visit.login(), visit.paths().get(i % visit.paths().size()));
            nanos[i] = System.nanoTime() - began;
        }
        return idle == null
                ? null
                : now().since(before).each(times, idle, new Latencies(nanos).millis(0.5));
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
