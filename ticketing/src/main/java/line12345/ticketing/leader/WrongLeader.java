package line12345.ticketing.leader;

import line12345.ticketing.refusal.Refusal;

/** A leader that cannot be kept as it was typed. */
public class WrongLeader extends Refusal {
    WrongLeader(String sentence) {
        super("wrong-leader", 422, sentence);
    }
}
