package line12345.channels.intake;

import line12345.ticketing.refusal.Refusal;

/** JSON that is no message of ours; says which field. */
class WrongMessage extends Refusal {
    WrongMessage(String sentence) {
        super("wrong-message", 400, sentence);
    }
}
