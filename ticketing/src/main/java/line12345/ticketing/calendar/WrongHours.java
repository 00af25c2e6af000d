package line12345.ticketing.calendar;

import line12345.ticketing.refusal.Refusal;

/** Office hours as they were written cannot be right. */
public class WrongHours extends Refusal {
    public WrongHours(String sentence) {
        super("wrong-hours", 422, sentence);
    }
}
