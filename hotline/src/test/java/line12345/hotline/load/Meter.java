package line12345.hotline.load;

import java.util.Map;
import java.util.TreeMap;

/** Reads how much processor time the service, its database and this load test have used. */
public final class Meter {
    private final Processes processes;
    private final long service;
    private final long database;

    /**
     * @param service pid of the service
     * @param database pid of PostgreSQL's first process
     */
    public Meter(Processes processes, long service, long database) {
        this.processes = processes;
        this.service = service;
        this.database = database;
    }

    /**
     * A moment, or, as a difference, a length of time. Seconds throughout.
     *
     * @param database all processes of PostgreSQL, writers and vacuum too
     * @param sender this load test itself
     * @param pgbench what it started and waited for
     * @param busy all cores, whoever used them
     * @param stolen all cores, used by another machine on the same host
     * @param threads of the service, by name
     */
    public record Reading(
            double at,
            double service,
            double database,
            double sender,
            double pgbench,
            double busy,
            double stolen,
            Map<String, Double> threads) {
        public Reading since(Reading earlier) {
            Map<String, Double> difference = new TreeMap<>();
            threads.forEach(
                    (name, seconds) ->
                            difference.put(
                                    name, seconds - earlier.threads.getOrDefault(name, 0.0)));
            return new Reading(
                    at - earlier.at,
                    service - earlier.service,
                    database - earlier.database,
                    sender - earlier.sender,
                    pgbench - earlier.pgbench,
                    busy - earlier.busy,
                    stolen - earlier.stolen,
                    difference);
        }

        /** Cores that neither the service nor its database nor this test kept busy. */
        public double othersCores() {
            return Math.max(0, busy - service - database - sender - pgbench) / at;
        }

        /** What it would have used without the work: the idle time's share taken off. */
        public double serviceBeyond(Reading idle) {
            return service - idle.service * at / idle.at;
        }

        public double databaseBeyond(Reading idle) {
            return database - idle.database * at / idle.at;
        }

        /** Of the service's seconds, those of threads whose name begins so. */
        public double threads(String... beginnings) {
            double sum = 0;
            for (var thread : threads.entrySet()) {
                for (String beginning : beginnings) {
                    sum += thread.getKey().startsWith(beginning) ? thread.getValue() : 0;
                }
            }
            return sum;
        }
    }

    public Reading read() {
        Processes.Machine machine = processes.machine();
        Processes.Cpu own = processes.cpu(ProcessHandle.current().pid());
        return new Reading(
                System.nanoTime() / 1e9,
                processes.cpu(service).own(),
                processes.cpuWithChildren(database),
                own.own(),
                own.reaped(),
                machine.busy(),
                machine.stolen(),
                processes.threads(service));
    }

    /** KiB of PSS. */
    public record Memory(long service, long database) {
        public Memory orMore(Memory other) {
            return new Memory(Math.max(service, other.service), Math.max(database, other.database));
        }
    }

    public Memory memory() {
        return new Memory(processes.memory(service), processes.memoryWithChildren(database));
    }

    public double loadAverage() {
        return processes.loadAverage();
    }
}
