package line12345.ticketing.notice;

import line12345.ticketing.refusal.Refusal;

/** What was written is no address. */
public class WrongContact extends Refusal {
    WrongContact(String sentence) {
        super("wrong-contact", 422, sentence);
    }
}
