package line12345.hotline.rota.handover;

import line12345.ticketing.refusal.Refusal;

/** The note before has not been taken over, or somebody was quicker. */
public class NotTakenOver extends Refusal {
    NotTakenOver(String sentence) {
        super("handover-changed", 409, sentence);
    }
}
