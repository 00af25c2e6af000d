package line12345.hotline.quality.form;

import line12345.ticketing.refusal.Refusal;

/** A form that cannot be scored by. */
public class WrongForm extends Refusal {
    WrongForm(String sentence) {
        super("wrong-form", 422, sentence);
    }
}
