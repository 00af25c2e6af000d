package line12345.ticketing.people;

import line12345.ticketing.refusal.Refusal;

/** An account that cannot be like that. */
public class WrongPerson extends Refusal {
    WrongPerson(String sentence) {
        super("wrong-person", 422, sentence);
    }
}
