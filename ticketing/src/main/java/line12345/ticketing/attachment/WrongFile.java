package line12345.ticketing.attachment;

import line12345.ticketing.refusal.Refusal;

/** A file that is not taken; nothing of it was stored. */
public class WrongFile extends Refusal {
    public WrongFile(String sentence) {
        super("wrong-file", 422, sentence);
    }
}
