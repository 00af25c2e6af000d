package line12345.ticketing.dispatch.catalogue.draft;

import line12345.ticketing.refusal.Refusal;

/** A version or line that cannot be like that. */
public class WrongCatalogue extends Refusal {
    WrongCatalogue(String code, String sentence) {
        super(code, 422, sentence);
    }
}
