package line12345.channels.open311;

import line12345.ticketing.refusal.Refusal;

/** Something was asked for in a way that the specification does not know. */
class WrongQuery extends Refusal {
    WrongQuery(String sentence) {
        super("wrong-query", 400, sentence);
    }
}
