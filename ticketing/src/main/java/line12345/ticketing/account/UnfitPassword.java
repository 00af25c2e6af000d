package line12345.ticketing.account;

import line12345.ticketing.refusal.Refusal;

/** A new password that cannot be taken. */
public class UnfitPassword extends Refusal {
    UnfitPassword(String sentence) {
        super("unfit-password", 422, sentence);
    }
}
