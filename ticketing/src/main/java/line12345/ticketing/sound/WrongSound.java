package line12345.ticketing.sound;

import line12345.ticketing.refusal.Refusal;

/** A recording that is not taken. */
public class WrongSound extends Refusal {
    WrongSound(String sentence) {
        super("wrong-sound", 422, sentence);
    }
}
