package line12345.hotline.rota.handover;

import line12345.ticketing.refusal.Refusal;

/** A hand-over was written, taken or ticked in a way that makes no sense. */
public class WrongHandover extends Refusal {
    WrongHandover(String sentence) {
        super("wrong-handover", 422, sentence);
    }
}
