package line12345.channels.kit.signed;

import line12345.ticketing.refusal.Refusal;

/** JSON that is no message of ours; says which field. */
public class WrongMessage extends Refusal {
    public WrongMessage(String sentence) {
        super("wrong-message", 400, sentence);
    }
}
