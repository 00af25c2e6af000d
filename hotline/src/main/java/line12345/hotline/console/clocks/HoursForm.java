package line12345.hotline.console.clocks;

import line12345.ticketing.calendar.HoursRow;
import line12345.ticketing.calendar.Season;
import line12345.ticketing.calendar.Shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** The form of one row of office hours. */
final class HoursForm {
    private static final int LONGEST_SOURCE = 200;

    private HoursForm() {}

    /**
     * Filled with the hours that are valid now.
     *
     * @param office 0 for the city
     * @param row null when the office has none
     * @param again the row is an earlier one that shall hold again, with its season
     */
    static TypedForm of(long office, HoursRow row, LocalDate today, boolean again) {
        Map<String, String> values = new HashMap<>();
        values.put("office", String.valueOf(office));
        values.put("shape", (row == null ? Shape.SPLIT : row.shape()).name());
        values.put("season", "year");
        values.put("validFrom", today.plusDays(1).toString());
        if (row != null) {
            put(values, "morningFrom", row.morningFrom());
            put(values, "morningTo", row.morningTo());
            put(values, "afternoonFrom", row.afternoonFrom());
            put(values, "afternoonTo", row.afternoonTo());
            values.put("everyDay", String.valueOf(row.everyDay()));
            if (again) {
                season(values, row);
                values.put("again", row.chinese());
            }
        }
        return new TypedForm(values);
    }

    private static void season(Map<String, String> values, HoursRow row) {
        if (!row.season().equals(Season.WHOLE_YEAR)) {
            values.put("season", "part");
            String[] from = row.seasonFrom().split("-");
            String[] to = row.seasonTo().split("-");
            values.put("fromMonth", from[0]);
            values.put("fromDay", from[1]);
            values.put("toMonth", to[0]);
            values.put("toDay", to[1]);
        }
    }

    private static void put(Map<String, String> values, String name, LocalTime time) {
        if (time != null) {
            values.put(name, time.toString());
        }
    }

    /**
     * @param departmentId null for the city
     * @return null when something in the form was refused
     */
    static HoursRow read(TypedForm form, Long departmentId) {
        Shape shape = form.choice("shape", Shape.class, "作息方式");
        boolean season = form.is("season", "part");
        String from = season ? form.monthDay("fromMonth", "fromDay", "季节起始") : "01-01";
        String to = season ? form.monthDay("toMonth", "toDay", "季节结束") : "12-31";
        boolean split = shape == Shape.SPLIT;
        boolean timed = split || shape == Shape.THROUGH;
        LocalTime opens = timed ? form.time("morningFrom", "上班时间") : null;
        LocalTime noon = split ? form.time("morningTo", "上午下班时间") : null;
        LocalTime again = split ? form.time("afternoonFrom", "下午上班时间") : null;
        LocalTime closes = timed ? form.time("afternoonTo", "下班时间") : null;
        LocalDate validFrom = form.date("validFrom", "生效日期");
        String source = form.text("source", "依据", LONGEST_SOURCE);
        if (form.refused()) {
            return null;
        }
        boolean everyDay = shape != Shape.CITY && form.is("everyDay", "true");
        return new HoursRow(
                departmentId,
                from,
                to,
                shape,
                opens,
                noon,
                again,
                closes,
                everyDay,
                validFrom,
                source);
    }
}
