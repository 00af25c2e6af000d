package line12345.ticketing.partner.day;

import java.util.List;

/**
 * A side's list of a day.
 *
 * @param day ISO date of the sender's decision, in China
 */
public record DayList(String day, List<DayItem> items) {
    public DayList {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
