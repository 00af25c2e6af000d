package line12345.hotline.live;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The facts told last, in memory and ready to send, so that many consoles coming back at once ask
 * nobody. Read by many threads without waiting for each other.
 */
final class FactRing {
    /**
     * As far as anybody is told one by one; some 12 MiB of usual facts when all of them are sent.
     */
    static final int SIZE = (int) Beginning.FURTHEST;

    private final AtomicReferenceArray<ToldFact> recent = new AtomicReferenceArray<>(SIZE);
    private final AtomicLong known = new AtomicLong();

    /** A fact told twice by the bus is kept once; one that was overtaken is not lost. */
    void tell(ToldFact fact) {
        recent.accumulateAndGet(place(fact.number()), fact, FactRing::newer);
        reaches(fact.number());
    }

    private static ToldFact newer(ToldFact one, ToldFact other) {
        return one != null && one.number() >= other.number() ? one : other;
    }

    /** Everything up to {@code number} has been told, here or elsewhere. */
    void reaches(long number) {
        known.accumulateAndGet(number, Math::max);
    }

    /** The highest number known to be told; 0 before anything was heard. */
    long known() {
        return known.get();
    }

    /** The fact of that number; null when it is not here: the database has it. */
    ToldFact at(long number) {
        ToldFact fact = recent.get(place(number));
        return fact != null && fact.number() == number ? fact : null;
    }

    private static int place(long number) {
        return (int) Math.floorMod(number, (long) SIZE);
    }
}
