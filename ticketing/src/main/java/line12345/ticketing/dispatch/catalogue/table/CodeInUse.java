package line12345.ticketing.dispatch.catalogue.table;

import line12345.ticketing.refusal.Refusal;

/** A code of matters or places cannot leave or go back: something depends on it. */
public class CodeInUse extends Refusal {
    CodeInUse(String sentence) {
        super("code-in-use", 422, sentence);
    }
}
