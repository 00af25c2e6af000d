package line12345.ticketing.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hours of the city and of all offices that have their own. */
public final class HoursBook {
    /** The city stands under this key; offices count from 1. */
    private static final long CITY = 0;

    private final Map<Long, List<OfficeHours.Line>> lines;

    HoursBook(Map<Long, List<OfficeHours.Line>> lines) {
        this.lines = lines;
    }

    /**
     * @param departmentId null for the city's
     */
    public OfficeHours of(Long departmentId) {
        OfficeHours city = OfficeHours.ofCity(lines.getOrDefault(CITY, List.of()));
        List<OfficeHours.Line> own = departmentId == null ? null : lines.get(departmentId);
        return own == null ? city : OfficeHours.own(own, city);
    }

    /** The same with one more row, newer than all others. */
    public HoursBook with(HoursRow row) {
        Map<Long, List<OfficeHours.Line>> more = new HashMap<>(lines);
        long key = key(row.departmentId());
        List<OfficeHours.Line> own = new ArrayList<>(more.getOrDefault(key, List.of()));
        own.add(row.line(Long.MAX_VALUE));
        more.put(key, own);
        return new HoursBook(more);
    }

    static long key(Long departmentId) {
        return departmentId == null ? CITY : departmentId;
    }
}
