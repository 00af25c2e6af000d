package line12345.hotline.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every request that was sent, with the number that was said to whoever sent it. */
final class Receipts {
    /**
     * @param number null if no answer came: then it may be filed or not, but not twice
     */
    record Receipt(String key, String channel, String number) {}

    private final Queue<Receipt> all = new ConcurrentLinkedQueue<>();

    void add(Wish wish, String number) {
        all.add(new Receipt(wish.key(), wish.channel(), number));
    }

    List<Receipt> all() {
        return List.copyOf(all);
    }
}
