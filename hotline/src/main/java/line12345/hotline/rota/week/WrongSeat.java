package line12345.hotline.rota.week;

import line12345.ticketing.refusal.Refusal;

/** What was asked of the rota makes no sense. */
public class WrongSeat extends Refusal {
    public WrongSeat(String sentence) {
        super("wrong-seat", 422, sentence);
    }
}
