package line12345.ticketing.calendar;

/** How an announced day differs from its weekday. */
public enum DayKind {
    /** A weekday on which nobody works 放假. */
    HOLIDAY,
    /** A Saturday or Sunday on which everybody works 调休上班. */
    MADE_UP
}
