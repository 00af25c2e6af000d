package line12345.ticketing.statistics;

import java.time.LocalDate;

/** Takes the small rows of which figures are made. */
public interface Counting {
    /** The department number of a figure that belongs to no department. */
    long CITY = 0;

    /** The day of a stock (how many are open now), which has none. */
    LocalDate NOW = LocalDate.EPOCH;

    /**
     * @param figure name with dots, such as {@code calls.answered}
     * @param day business day, or {@link #NOW} for a stock
     * @param departmentId or {@link #CITY}
     * @param amount may be negative for a stock
     */
    void add(String figure, LocalDate day, long departmentId, long amount);
}
