package line12345.hotline.load.consoles;

import line12345.hotline.load.Database;
import line12345.hotline.load.Latencies;
import line12345.hotline.load.Options;
import line12345.hotline.load.consoles.Watch.Memory;
import line12345.hotline.load.consoles.Watch.Moment;

import java.util.List;

/**
 * So many consoles at one service: they rest, hear, are cut off together and come back together.
 */
final class Crowd {
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long AWAY_MILLIS = 3_000;

    private final Options options;
    private final Database database;
    private final Watch watch;
    private final Shift shift;
    private final Sockets sockets;
    private final List<Console> consoles;
    private final long from;

    /**
     * What was measured.
     *
     * @param opened milliseconds until all streams ran
     * @param rest with all of them listening and nothing happening
     * @param busy while things happen
     * @param things what people did in that time
     * @param facts numbered in that time
     * @param heard deliveries in that time
     * @param delays from a fact's moment to each console
     * @param spread of each fact from the first console to the last
     * @param waiting things without an answer at the end: the service itself did not keep up
     * @param back milliseconds until all streams ran again
     * @param returned the stretch in which all were cut off and came back
     * @param returnedThings done in that stretch
     * @param missed facts told while everybody was away
     */
    record Found(
            int many,
            long opened,
            Memory memory,
            Moment rest,
            Moment busy,
            int things,
            int facts,
            long heard,
            Latencies delays,
            Latencies spread,
            int waiting,
            long back,
            Moment returned,
            int returnedThings,
            long missed,
            List<String> wrong,
            String troubles) {
        /** Transactions for each thing that somebody did, beyond those of rest. */
        double commitsAThing() {
            return busy.commitsBeyond(rest) / things;
        }

        /** Transactions that the coming back cost, beyond those of rest and of what happened. */
        double commitsOfReturn() {
            return returned.commitsBeyond(rest) - commitsAThing() * returnedThings;
        }

        double serviceMillisAFact() {
            return busy.cpu().serviceBeyond(rest.cpu()) * 1000 / facts;
        }

        double serviceMicrosADelivery() {
            return busy.cpu().serviceBeyond(rest.cpu()) * 1e6 / heard;
        }
    }

    Crowd(Options options, Database database, Watch watch, Shift shift, List<Console> consoles) {
        this.options = options;
        this.database = database;
        this.watch = watch;
        this.shift = shift;
        this.consoles = consoles;
        sockets = new Sockets(options.house());
        from = last();
        consoles.forEach(one -> one.last(from));
    }

    Found measure() throws InterruptedException {
        long opened = connect();
        Watch.sleep(2_000);
        Moment before = watch.now();
        Watch.sleep(options.whole("rest") * 1000L);
        Moment rest = watch.now().since(before);
        Memory memory = watch.memory();

        double rate = options.number("rate");
        // What is warm at one size must be warm at the other.
        shift.begin(rate);
        Watch.sleep(options.whole("warm") * 1000L);
        shift.end();
        settle();
        long first = last();
        int did = shift.done();
        before = watch.now();
        shift.begin(rate);
        Watch.sleep(options.whole("seconds") * 1000L);
        int waiting = shift.inHand();
        shift.end();
        settle();
        Moment busy = watch.now().since(before);
        int things = shift.done() - did;
        long until = last();

        did = shift.done();
        before = watch.now();
        shift.begin(rate);
        Watch.sleep(AWAY_MILLIS);
        long missed = last();
        sockets.cut();
        Watch.sleep(AWAY_MILLIS);
        missed = last() - missed;
        long back = connect();
        Watch.sleep(AWAY_MILLIS);
        shift.end();
        settle();
        Moment returned = watch.now().since(before);
        int returnedThings = shift.done() - did;

        Roll roll = Roll.of(database, from);
        Latencies delays = roll.delays(consoles, sockets.began(), first, until);
        return new Found(
                consoles.size(),
                opened,
                memory,
                rest,
                busy,
                things,
                (int) (until - first),
                delays.count(),
                delays,
                roll.spread(consoles, first, until),
                waiting,
                back,
                returned,
                returnedThings,
                missed,
                roll.wrong(consoles),
                said());
    }

    /** Everybody is away when the service stops; things happened that nobody has heard. */
    void leaveWithSomethingUnheard() throws InterruptedException {
        sockets.cut();
        shift.begin(options.number("rate"));
        Watch.sleep(AWAY_MILLIS);
        shift.end();
        settle();
    }

    /**
     * All come back to a service that has just begun; {@code from} is the number each heard last.
     */
    Moment comeBack(List<Long> heard) {
        for (int i = 0; i < heard.size(); i++) {
            consoles.get(i).last(heard.get(i));
        }
        Moment before = watch.now();
        connect();
        settle();
        return watch.now().since(before);
    }

    List<String> wrongSince(long after) {
        return Roll.of(database, after).wrong(consoles);
    }

    String said() {
        return "%s%s".formatted(sockets.troubles(), shift.problems());
    }

    void close() {
        sockets.close();
    }

    private long connect() {
        long began = System.nanoTime();
        sockets.connect(consoles);
        while (sockets.open() < consoles.size()) {
            if ((System.nanoTime() - began) / 1_000_000 > PATIENCE_MILLIS) {
                throw new IllegalStateException(
                        "only " + sockets.open() + " streams run: " + sockets.troubles());
            }
            Watch.sleep(5);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Until nothing is numbered and nothing heard any more. */
    private void settle() {
        long before = -1;
        for (long seen = seen(); seen != before; seen = seen()) {
            before = seen;
            Watch.sleep(1_500);
        }
    }

    private long seen() {
        long[] sum = {last()};
        sockets.inside(() -> consoles.forEach(one -> sum[0] += one.numbers().length));
        return sum[0];
    }

    private long last() {
        return database.number("select last_number from fact_relay");
    }
}
