package line12345.channels.kit;

import line12345.ticketing.refusal.Refusal;

/** More came from one source within an hour than a person sends. */
public class TooMany extends Refusal {
    public TooMany(String sentence) {
        super("too-many", 429, sentence);
    }
}
