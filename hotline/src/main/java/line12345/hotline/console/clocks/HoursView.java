package line12345.hotline.console.clocks;

import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.calendar.Season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** The hours of the city and of each office that has its own, with what they were before. */
record HoursView(List<Group> groups) {
    /**
     * @param departmentId 0 for the city
     */
    record Group(long departmentId, String name, List<Row> rows) {}

    record Row(HoursTable.Entry entry, String state, boolean inForce) {}

    /**
     * @param entries newest first within an office
     */
    static HoursView of(
            List<HoursTable.Entry> entries, LongFunction<String> names, LocalDate today) {
        Map<Long, List<HoursTable.Entry>> byOffice = new LinkedHashMap<>();
        byOffice.put(0L, new ArrayList<>());
        for (HoursTable.Entry entry : entries) {
            Long id = entry.row().departmentId();
            byOffice.computeIfAbsent(id == null ? 0L : id, key -> new ArrayList<>()).add(entry);
        }
        List<Group> groups = new ArrayList<>();
        byOffice.forEach(
                (id, rows) ->
                        groups.add(
                                new Group(
                                        id, id == 0 ? "全市" : names.apply(id), rows(rows, today))));
        return new HoursView(groups);
    }

    private static List<Row> rows(List<HoursTable.Entry> newestFirst, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        List<Season> covered = new ArrayList<>();
        for (HoursTable.Entry entry : newestFirst) {
            Season season = entry.row().season();
            if (entry.row().validFrom().isAfter(today)) {
                rows.add(new Row(entry, "将生效", false));
            } else {
                boolean over = covered.contains(season) || covered.contains(Season.WHOLE_YEAR);
                rows.add(new Row(entry, over ? "已失效" : "现行", !over));
                covered.add(season);
            }
        }
        return rows;
    }
}
