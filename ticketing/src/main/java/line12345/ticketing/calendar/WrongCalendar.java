package line12345.ticketing.calendar;

import line12345.ticketing.refusal.Refusal;

/** A year's calendar as it was written cannot be right. */
public class WrongCalendar extends Refusal {
    public WrongCalendar(String sentence) {
        super("wrong-calendar", 422, sentence);
    }
}
