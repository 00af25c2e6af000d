package line12345.hotline.call.queue;

import line12345.ticketing.refusal.Refusal;

/** What was entered of a queue cannot be. */
public class WrongQueue extends Refusal {
    WrongQueue(String sentence) {
        super("wrong-queue", 422, sentence);
    }
}
