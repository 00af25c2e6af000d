package line12345.ticketing.adjustment;

import line12345.ticketing.calendar.HoursRow;
import line12345.ticketing.calendar.Shape;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.sheet.SheetRow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One row of office hours in the cells of a table. */
final class HoursCells {
    static final String OFFICE = "单位";
    static final String SEASON = "季节";
    static final String SHAPE = "作息方式";
    static final String OPENS = "上班";
    static final String BREAK = "午休开始";
    static final String AGAIN = "午休结束";
    static final String CLOSES = "下班";
    static final String EVERY_DAY = "周末节假日照常";
    static final String SOURCE = "依据";
    static final String FROM = "生效日期";
    static final String VERSION = "版本";
    static final List<String> NEEDED =
            List.of(OFFICE, SEASON, SHAPE, OPENS, BREAK, AGAIN, CLOSES, EVERY_DAY, SOURCE);
    static final List<String> OPTIONAL = List.of(FROM, VERSION);

    private static final String WHOLE_YEAR = "全年";
    private static final String YES = "是";
    private static final String NO = "否";

    private HoursCells() {}

    /**
     * @param office its name
     * @param newest the newest entry that is known of this office
     */
    static List<String> written(String office, HoursRow row, String newest) {
        boolean year = row.seasonFrom().equals("01-01") && row.seasonTo().equals("12-31");
        return List.of(
                office,
                year ? WHOLE_YEAR : row.seasonFrom() + " 至 " + row.seasonTo(),
                row.shape().chinese(),
                time(row.morningFrom()),
                time(row.morningTo()),
                time(row.afternoonFrom()),
                time(row.afternoonTo()),
                row.everyDay() ? YES : NO,
                row.source(),
                row.validFrom().toString(),
                newest);
    }

    /**
     * @param office null for the city
     * @return empty with the cells that are wrong
     */
    static Optional<HoursRow> read(SheetRow row, Long office, LocalDate from, Brought brought) {
        Optional<Shape> shape =
                Arrays.stream(Shape.values())
                        .filter(one -> one.chinese().equals(row.get(SHAPE)))
                        .findFirst();
        if (shape.isEmpty()) {
            brought.trouble(row, SHAPE, "“" + row.get(SHAPE) + "”不对，请用导出表中的写法。");
            return Optional.empty();
        }
        String[] season = season(row.get(SEASON));
        if (season.length == 0) {
            brought.trouble(row, SEASON, "“" + row.get(SEASON) + "”不对，请写成“全年”或“06-01 至 09-30”的样子。");
            return Optional.empty();
        }
        String daily = row.get(EVERY_DAY);
        if (!daily.isEmpty() && !daily.equals(YES) && !daily.equals(NO)) {
            brought.trouble(row, EVERY_DAY, "“" + daily + "”不对，请填“是”或“否”。");
            return Optional.empty();
        }
        for (String column : List.of(OPENS, BREAK, AGAIN, CLOSES)) {
            if (!row.get(column).isEmpty() && time(row.get(column)).isEmpty()) {
                brought.trouble(row, column, "“" + row.get(column) + "”不是时间，请写成 08:30 的样子。");
                return Optional.empty();
            }
        }
        return Optional.of(
                new HoursRow(
                        office,
                        season[0],
                        season[1],
                        shape.get(),
                        time(row.get(OPENS)).orElse(null),
                        time(row.get(BREAK)).orElse(null),
                        time(row.get(AGAIN)).orElse(null),
                        time(row.get(CLOSES)).orElse(null),
                        daily.equals(YES),
                        from,
                        row.get(SOURCE)));
    }

    /** The same hours on the same ground, whenever they begin. */
    static boolean same(HoursRow one, HoursRow other) {
        return written("", one.from(LocalDate.EPOCH), "").stream()
                .map(String::strip)
                .toList()
                .equals(
                        written("", other.from(LocalDate.EPOCH), "").stream()
                                .map(String::strip)
                                .toList());
    }

    /** Month and day of both ends; nothing when it cannot be read. */
    private static String[] season(String written) {
        if (written.equals(WHOLE_YEAR) || written.isEmpty()) {
            return new String[] {"01-01", "12-31"};
        }
        String[] ends = written.split("\\s*(?:至|到|~|～|–)\\s*");
        try {
            return ends.length == 2
                    ? new String[] {monthDay(ends[0]), monthDay(ends[1])}
                    : new String[0];
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return new String[0];
        }
    }

    /** Spreadsheet programs write {@code 6-1} for {@code 06-01}. */
    private static String monthDay(String written) {
        String[] parts = written.split("[-/.月日]");
        return MonthDay.of(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()))
                .toString()
                .substring(2);
    }

    /** Spreadsheet programs write {@code 8:30} for {@code 08:30}, and some add the seconds. */
    private static Optional<LocalTime> time(String written) {
        try {
            String[] parts = written.split("[:：]");
            return parts.length < 2 || parts.length > 3
                    ? Optional.empty()
                    : Optional.of(
                            LocalTime.of(
                                    Integer.parseInt(parts[0].strip()),
                                    Integer.parseInt(parts[1].strip())));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String time(LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
