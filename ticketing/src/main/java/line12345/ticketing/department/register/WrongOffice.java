package line12345.ticketing.department.register;

import line12345.ticketing.refusal.Refusal;

/** An office that cannot be called or stand in the tree like that. */
public class WrongOffice extends Refusal {
    WrongOffice(String code, String sentence) {
        super(code, 422, sentence);
    }
}
