package line12345.ticketing.withdrawal;

import line12345.ticketing.refusal.Refusal;

/** The request cannot be taken back, or not by its citizen alone. */
public class NotWithdrawn extends Refusal {
    NotWithdrawn(String code, int status, String sentence) {
        super(code, status, sentence);
    }
}
