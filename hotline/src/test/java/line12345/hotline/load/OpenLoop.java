package line12345.hotline.load;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests when they are due, whether or not earlier ones have been answered: callers do not
 * wait for each other.
 */
final class OpenLoop {
    private static final long GIVE_UP_NANOS = 90_000_000_000L;

    private final Doors doors;
    private final Talk talk;
    private final Receipts receipts;
    private final Random random;
    private final double twice;

    /**
     * @param twice share of requests that are sent a second time at the same moment, as by an
     *     impatient finger
     */
    OpenLoop(Doors doors, Talk talk, Receipts receipts, Random random, double twice) {
        this.doors = doors;
        this.talk = talk;
        this.receipts = receipts;
        this.random = random;
        this.twice = twice;
    }

    /**
     * What came of it.
     *
     * @param due requests that were to be sent
     * @param sent fewer if the service fell behind and it was broken off
     * @param answered with a receipt
     * @param seconds from the first until the last was sent
     * @param drain seconds from then until the last answer
     * @param inFlight most that were without an answer at once
     * @param left without an answer when the last was sent
     * @param late how late this program itself was in sending
     * @param problems what was said instead of a receipt, how often
     */
    record Outcome(
            double rate,
            int due,
            int sent,
            int answered,
            double seconds,
            double drain,
            int inFlight,
            int left,
            Latencies latencies,
            Latencies late,
            Map<String, Integer> problems) {
        boolean complete() {
            return answered == due;
        }

        double answeredPerSecond() {
            return answered / (seconds + drain);
        }
    }

    /**
     * @param patience seconds' worth of requests that may be without an answer; with more it is
     *     broken off, for the service will not catch up
     */
    Outcome run(double rate, double seconds, double patience) {
        return new Run(rate, seconds).run((int) Math.max(100, patience * rate));
    }

    private final class Run {
        private final double rate;
        private final double planned;
        private final long[] due;
        private final long[] taken;
        private final long[] late;
        private final AtomicInteger inFlight = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger answered = new AtomicInteger();
        private final Map<String, Integer> problems = new TreeMap<>();

        Run(double rate, double seconds) {
            this.rate = rate;
            planned = seconds;
            due = Arrivals.of(rate, seconds, random);
            taken = new long[due.length];
            late = new long[due.length];
        }

        Outcome run(int mostInFlight) {
            long start = System.nanoTime();
            int sent = 0;
            while (sent < due.length && inFlight.get() <= mostInFlight) {
                Wish wish = talk.next();
                boolean again = random.nextDouble() < twice;
                waitUntil(start + due[sent]);
                late[sent] = System.nanoTime() - start - due[sent];
                send(wish, sent, start + due[sent]);
                if (again) {
                    send(wish, -1, 0);
                }
                sent++;
            }
            if (sent == due.length) {
                waitUntil(start + (long) (planned * 1e9));
            }
            long last = System.nanoTime();
            int left = inFlight.get();
            while (inFlight.get() > 0 && System.nanoTime() - last < GIVE_UP_NANOS) {
                waitUntil(System.nanoTime() + 1_000_000);
            }
            return new Outcome(
                    rate,
                    due.length,
                    sent,
                    answered.get(),
                    (last - start) / 1e9,
                    (System.nanoTime() - last) / 1e9,
                    most.get(),
                    left,
                    new Latencies(Arrays.stream(taken).filter(nanos -> nanos > 0).toArray()),
                    new Latencies(Arrays.copyOf(late, sent)),
                    new TreeMap<>(problems));
        }

        /**
         * @param place where its time is noted; -1 for the second time of the same request
         */
        private void send(Wish wish, int place, long at) {
            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            doors.file(wish)
                    .whenComplete(
                            (number, problem) -> {
                                receipts.add(wish, number);
                                if (problem != null) {
                                    note(problem);
                                } else if (place >= 0) {
                                    taken[place] = System.nanoTime() - at;
                                    answered.incrementAndGet();
                                }
                                inFlight.decrementAndGet();
                            });
        }

        private synchronized void note(Throwable problem) {
            Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
            problems.merge(String.valueOf(cause), 1, Integer::sum);
        }
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
