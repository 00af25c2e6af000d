package line12345.hotline.load.calls;

import line12345.hotline.load.Meter;
import line12345.hotline.load.Processes;

import java.util.Map;

/**
 * Processor time of everybody, and of the bare reader.
 *
 * @param reader seconds
 * @param readerCompiling of these, seconds of its compilers
 */
record Spent(Meter.Reading all, double reader, double readerCompiling) {
    private static final String[] COMPILERS = {"C1 Comp", "C2 Comp"};

    static Spent read(Meter meter, Processes processes, long reader) {
        return new Spent(
                meter.read(), processes.cpu(reader).own(), compiling(processes.threads(reader)));
    }

    Spent since(Spent earlier) {
        return new Spent(
                all.since(earlier.all),
                reader - earlier.reader,
                readerCompiling - earlier.readerCompiling);
    }

    /** Of the service's seconds, those of its compilers. */
    double compiling() {
        return all.threads(COMPILERS);
    }

    /**
     * The service's seconds beyond the idle time's share, compilers left out in both. What was due
     * meanwhile was due for calls, also in the idle time: it is not taken off.
     */
    double serviceWarm(Spent idle) {
        double share = all.at() / idle.all.at();
        double nothing = idle.all.service() - idle.compiling() - idle.all.threads("alarms");
        return all.service() - compiling() - nothing * share;
    }

    /** As {@link #serviceWarm}, the bare reader's. */
    double readerWarm(Spent idle) {
        double share = all.at() / idle.all.at();
        return reader - readerCompiling - (idle.reader - idle.readerCompiling) * share;
    }

    /** Of some time of the service, the part that its compilers used. */
    static double share(Meter.Reading time) {
        return time.threads(COMPILERS) / time.service();
    }

    private static double compiling(Map<String, Double> threads) {
        double sum = 0;
        for (var thread : threads.entrySet()) {
            for (String beginning : COMPILERS) {
                sum += thread.getKey().startsWith(beginning) ? thread.getValue() : 0;
            }
        }
        return sum;
    }
}
