package line12345.ticketing.department.register;

import line12345.ticketing.refusal.Refusal;

/** The office cannot be dissolved yet. */
public class OfficeStillNeeded extends Refusal {
    OfficeStillNeeded(String sentence) {
        super("department-still-needed", 422, sentence);
    }
}
