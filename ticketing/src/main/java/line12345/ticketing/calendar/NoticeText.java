package line12345.ticketing.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes a year's calendar in the words of the State Council's notice 放假安排通知.
 *
 * <p>One holiday a line: {@code 春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。} Lines without
 * dates are passed over, so that the whole notice can be pasted.
 */
public final class NoticeText {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?:(\\d{4})\\s*年\\s*)?(?:(\\d{1,2})\\s*月\\s*)?(\\d{1,2})\\s*日(（[^）]*）)?"
                            + "|(至|到|—+|–|-|~|～)"
                            + "|(放假|休假|休息|补休|上班)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:（?[一二三四五六七八九十]+[、）．.]|\\d{1,2}[、．.)])\\s*");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int LONGEST_NAME = 20;

    /** Longer runs are typing errors, not holidays. */
    private static final int LONGEST_RUN = 30;

    private final int year;
    private final List<NamedDay> days = new ArrayList<>();
    private final List<LocalDate> waiting = new ArrayList<>();
    private String name = "节假日";
    private Integer month;
    private LocalDate last;
    private boolean toCome;

    private NoticeText(int year) {
        this.year = year;
    }

    /**
     * @throws WrongCalendar naming the line that cannot be read
     */
    public static YearPlan read(int year, String text) {
        NoticeText notice = new NoticeText(year);
        text.lines().forEach(notice::line);
        return new YearPlan(year, notice.days);
    }

    /** The same days in words that {@link #read} reads. */
    public static String of(YearPlan plan) {
        Map<String, List<NamedDay>> byName = new LinkedHashMap<>();
        plan.days().forEach(d -> byName.computeIfAbsent(d.name(), n -> new ArrayList<>()).add(d));
        StringBuilder text = new StringBuilder();
        byName.forEach(
                (name, days) -> {
                    List<String> parts = new ArrayList<>();
                    said(days, DayKind.HOLIDAY, "放假", parts);
                    said(days, DayKind.MADE_UP, "上班", parts);
                    text.append(name).append("：").append(String.join("；", parts)).append("\n");
                });
        return text.toString().strip();
    }

    private static void said(List<NamedDay> days, DayKind kind, String verb, List<String> parts) {
        List<String> runs = new ArrayList<>();
        LocalDate from = null;
        LocalDate to = null;
        for (NamedDay one : days) {
            if (one.kind() != kind) {
                continue;
            }
            if (to == null || !one.day().equals(to.plusDays(1))) {
                add(runs, from, to);
                from = one.day();
            }
            to = one.day();
        }
        add(runs, from, to);
        if (!runs.isEmpty()) {
            parts.add(String.join("、", runs) + verb);
        }
    }

    private static void add(List<String> runs, LocalDate from, LocalDate to) {
        if (from == null) {
            return;
        }
        String run = from.getMonthValue() + "月" + from.getDayOfMonth() + "日";
        runs.add(
                from.equals(to)
                        ? run
                        : run + "至" + to.getMonthValue() + "月" + to.getDayOfMonth() + "日");
    }

    private void line(String raw) {
        String line = narrow(raw).strip();
        boolean named = name(line);
        waiting.clear();
        month = null;
        last = null;
        toCome = false;
        boolean done = false;
        Matcher token = TOKEN.matcher(line);
        while (token.find()) {
            if (token.group(3) != null) {
                date(token, line);
            } else if (token.group(5) != null) {
                toCome = last != null;
            } else if (!waiting.isEmpty()) {
                DayKind kind = token.group(6).equals("上班") ? DayKind.MADE_UP : DayKind.HOLIDAY;
                waiting.forEach(day -> days.add(new NamedDay(day, kind, name)));
                waiting.clear();
                last = null;
                done = true;
            }
        }
        // A date alone is the day on which the notice was signed.
        if (!waiting.isEmpty() && (named || done)) {
            throw new WrongCalendar("这一行没有写明放假还是上班：“" + raw.strip() + "”。");
        }
    }

    private boolean name(String line) {
        int colon = line.indexOf('：');
        if (colon < 0) {
            return false;
        }
        String before = NUMBERING.matcher(line.substring(0, colon)).replaceFirst("").strip();
        boolean named = !before.isEmpty() && before.length() <= LONGEST_NAME;
        if (named) {
            name = before;
        }
        return named;
    }

    private void date(Matcher token, String line) {
        if (token.group(2) != null) {
            month = Integer.valueOf(token.group(2));
        }
        if (month == null) {
            throw new WrongCalendar("这一行的日期没有写月份：“" + line + "”。");
        }
        int ofYear = token.group(1) == null ? year : Integer.parseInt(token.group(1));
        LocalDate day = day(ofYear, month, Integer.parseInt(token.group(3)));
        weekday(day, token.group(4));
        if (toCome) {
            if (!day.isAfter(last) || day.isAfter(last.plusDays(LONGEST_RUN))) {
                throw new WrongCalendar("这一行的起止日期不对：“" + line + "”。");
            }
            last.plusDays(1).datesUntil(day).forEach(waiting::add);
            toCome = false;
        }
        waiting.add(day);
        last = day;
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new WrongCalendar("没有 %d 年 %d 月 %d 日这一天，请检查。".formatted(year, month, day));
        }
    }

    /** The notice names the weekday: if it is another, the notice is of another year. */
    private static void weekday(LocalDate day, String brackets) {
        Matcher said = WEEKDAY.matcher(brackets == null ? "" : brackets);
        if (said.find()) {
            String name = said.group(1).equals("天") ? "日" : said.group(1);
            if (WEEKDAYS.indexOf(name) + 1 != day.getDayOfWeek().getValue()) {
                throw new WrongCalendar(YearPlan.said(day) + "在您填写的内容里是“周" + name + "”；请检查年份和日期。");
            }
        }
    }

    /** Full-width digits and brackets as people paste them. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            if (sign >= '０' && sign <= '９') {
                narrow.append((char) (sign - '０' + '0'));
            } else {
                narrow.append(
                        switch (sign) {
                            case '(' -> '（';
                            case ')' -> '）';
                            case ':' -> '：';
                            default -> sign;
                        });
            }
        }
        return narrow.toString();
    }
}
