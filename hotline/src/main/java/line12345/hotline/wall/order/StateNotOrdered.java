package line12345.hotline.wall.order;

import line12345.ticketing.refusal.Refusal;

/** An agent's state is not changed, and why. */
public class StateNotOrdered extends Refusal {
    StateNotOrdered(String code, int status, String sentence) {
        super(code, status, sentence);
    }
}
