package line12345.ticketing.duty;

import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.OfficeClock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One duty in the cells of a table. */
final class DutyCells {
    static final String OFFICE = "单位";
    static final String NAME = "值班员";
    static final String LOGIN = "账号";
    static final String PHONE = "电话";
    static final String LEADER = "带班领导账号";
    static final String DAYS = "每周";
    static final String FROM = "从";
    static final String TO = "到";
    static final String END = "取消";
    static final String NUMBER = "编号";
    static final List<String> NEEDED = List.of(OFFICE, NAME, LOGIN, PHONE, LEADER, DAYS, FROM, TO);
    static final List<String> OPTIONAL = List.of(END, NUMBER);

    private static final String WEEK = "一二三四五六日";
    private static final String EVERY_DAY = "每天";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    private DutyCells() {}

    /**
     * @param logins account id → login
     */
    static List<String> written(String office, DutyOfficer duty, Map<Long, String> logins) {
        List<String> times = times(duty.shift());
        return List.of(
                office,
                duty.name(),
                duty.accountId() == null ? "" : logins.getOrDefault(duty.accountId(), ""),
                duty.phoneMasked() == null ? "" : duty.phoneMasked(),
                duty.leaderAccountId() == null
                        ? ""
                        : logins.getOrDefault(duty.leaderAccountId(), ""),
                times.get(0),
                times.get(1),
                times.get(2),
                "",
                "" + duty.id());
    }

    /** Days, from, to. */
    static List<String> times(Shift shift) {
        return shift.isOnce()
                ? List.of("", MOMENT.format(shift.fromAt()), MOMENT.format(shift.toAt()))
                : List.of(days(shift.weekdays()), shift.from().toString(), shift.to().toString());
    }

    /**
     * @throws WrongShift a day or a time that is none
     */
    static Shift shift(SheetRow row) {
        Set<DayOfWeek> days = days(row.get(DAYS));
        try {
            return days.isEmpty()
                    ? Shift.once(moment(row.get(FROM)), moment(row.get(TO)))
                    : Shift.weekly(days, time(row.get(FROM)), time(row.get(TO)));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new WrongShift(
                    days.isEmpty()
                            ? "“每周”空着就是临时值班，“从”“到”请写成 2027-02-06 08:30 的样子；每周值班请填写“每周”。"
                            : "每周值班的“从”“到”请写成 08:30 的样子。");
        }
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == WEEK.length()
                ? EVERY_DAY
                : days.stream()
                        .sorted()
                        .map(day -> WEEK.substring(day.getValue() - 1, day.getValue()))
                        .collect(Collectors.joining("、"));
    }

    private static Set<DayOfWeek> days(String written) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (written.equals(EVERY_DAY)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        for (char sign : written.replace('天', '日').toCharArray()) {
            int day = WEEK.indexOf(sign);
            if (day >= 0) {
                days.add(DayOfWeek.of(day + 1));
            } else if ("、，,; 周".indexOf(sign) < 0) {
                throw new WrongShift("“每周”列的“" + written + "”不对：请写成“一、二、三”的样子，或“每天”；临时值班空着。");
            }
        }
        return days;
    }

    /** Spreadsheet programs write {@code 8:30} for {@code 08:30}, and some add the seconds. */
    private static LocalTime time(String written) {
        String[] parts = written.split("[:：]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Instant moment(String written) {
        String[] parts = written.replace('T', ' ').split("\\s+");
        String[] day = parts[0].split("[-/.年月日]");
        LocalDate date =
                LocalDate.of(
                        Integer.parseInt(day[0]),
                        Integer.parseInt(day[1]),
                        Integer.parseInt(day[2]));
        return date.atTime(time(parts[1])).atZone(OfficeClock.ZONE).toInstant();
    }
}
