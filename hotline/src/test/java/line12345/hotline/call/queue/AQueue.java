package line12345.hotline.call.queue;

import line12345.ticketing.matter.TicketKind;

import java.time.Instant;

/** Queues for tests. */
public final class AQueue {
    private AQueue() {}

    public static Queue general() {
        return of(Queue.GENERAL, null, 0, null, null);
    }

    public static Queue of(String key, String helpers, int after, String number, String digit) {
        return with(
                key, new Opening(Opening.Kind.ALWAYS, null, null), helpers, after, number, digit);
    }

    public static Queue dated(String key, Instant from, Instant until, String helpers) {
        return with(key, new Opening(Opening.Kind.DATED, from, until), helpers, 30, null, "3");
    }

    public static Queue working(String key, String number, String nightPrompt) {
        return working(key, number, nightPrompt, false);
    }

    /** Open in working time. */
    public static Queue confidential(String key, String number) {
        return working(key, number, "", true);
    }

    private static Queue working(
            String key, String number, String nightPrompt, boolean confidential) {
        Queue queue =
                with(key, new Opening(Opening.Kind.WORKING, null, null), null, 30, number, null);
        return new Queue(
                queue.edition(),
                key,
                queue.name(),
                1,
                true,
                "",
                confidential,
                null,
                queue.opening(),
                queue.ringing(),
                queue.overflow(),
                new Queue.Night(1, nightPrompt),
                queue.entrance(),
                "",
                "",
                null);
    }

    public static Queue closed(String key) {
        Queue queue = of(key, null, 0, null, null);
        return new Queue(
                queue.edition(),
                key,
                queue.name(),
                1,
                false,
                "",
                false,
                null,
                queue.opening(),
                queue.ringing(),
                queue.overflow(),
                queue.night(),
                queue.entrance(),
                "",
                "",
                null);
    }

    private static Queue with(
            String key, Opening opening, String helpers, int after, String number, String digit) {
        return new Queue(
                1,
                key,
                key + "队列",
                1,
                true,
                "",
                false,
                TicketKind.HELP,
                opening,
                new Queue.Ringing(Strategy.LEAST_RECENT, 20, 0, false, 15, 900),
                new Queue.Overflow(after, helpers),
                new Queue.Night(0, ""),
                new Queue.Entrance(number, digit),
                "",
                "",
                null);
    }
}
