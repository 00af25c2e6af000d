package line12345.ticketing.carmoving;

import line12345.ticketing.refusal.Refusal;

/** A wish that cannot be passed on as it was typed. */
public class WrongMove extends Refusal {
    WrongMove(String sentence) {
        super("wrong-car-request", 422, sentence);
    }
}
