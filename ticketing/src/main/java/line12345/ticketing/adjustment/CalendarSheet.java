package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.change.ChangeYear;
import line12345.ticketing.calendar.CalendarEdition;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.calendar.NamedDay;
import line12345.ticketing.calendar.YearPlan;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.rule.RuleEntry;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The announced days as a table 工作日历表; a year is taken as a whole and becomes one proposal. */
@ApplicationScoped
class CalendarSheet implements KeptTable {
    private static final String DAY = "日期";
    private static final String KIND = "安排";
    private static final String NAME = "节日";
    private static final String SOURCE = "依据";
    private static final String VERSION = "版本";
    private static final String FREE = "放假";
    private static final String MADE_UP = "上班";
    private static final int LONGEST_NAME = 20;

    @Inject Calendars calendars;
    @Inject ProposeChange propose;

    /** A day with the row it stands in. */
    private record Read(SheetRow row, NamedDay day) {}

    @Override
    public String key() {
        return "calendar";
    }

    @Override
    public String chinese() {
        return "工作日历";
    }

    @Override
    public String screen() {
        return "/clocks/calendar";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public List<String> needed() {
        return List.of(DAY, KIND, NAME, SOURCE);
    }

    @Override
    public List<String> optional() {
        return List.of(VERSION);
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(DAY, "2027-02-06 的样子；只写放假和调休上班的日子");
        hints.put(KIND, "放假、上班");
        hints.put("一年是一个整体", "表里有某一年，就以表为准：这一年表里没有的日子恢复为照常。没有写到的年份保持不变");
        hints.put("导入以后", "每一年的改动列为一项待确认的时限调整，先看会变化的时限，确认后才生效");
        return hints;
    }

    @Override
    public List<List<String>> rows(Instant now) {
        int thisYear = OfficeClock.dayOf(now).getYear();
        List<List<String>> rows = new ArrayList<>();
        for (int year = thisYear; year <= thisYear + 1; year++) {
            calendars.inForce(year).ifPresent(edition -> rows.addAll(rows(edition)));
        }
        return rows;
    }

    private static List<List<String>> rows(CalendarEdition edition) {
        return edition.plan().days().stream()
                .map(
                        one ->
                                List.of(
                                        one.day().toString(),
                                        kind(one.kind()),
                                        one.name(),
                                        edition.source(),
                                        "" + edition.id()))
                .toList();
    }

    @Override
    public void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now) {
        MayEditRules.check(by);
        Map<Integer, List<Read>> years = new TreeMap<>();
        for (SheetRow row : rows) {
            read(row, brought, now)
                    .ifPresent(
                            one ->
                                    years.computeIfAbsent(
                                                    one.day().getYear(), y -> new ArrayList<>())
                                            .add(new Read(row, one)));
        }
        years.forEach(
                (year, days) ->
                        brought.attempt(
                                days.get(0).row(), () -> year(year, days, brought, by, now)));
    }

    private static Optional<NamedDay> read(SheetRow row, Brought brought, Instant now) {
        String kind = row.get(KIND);
        String name = row.get(NAME);
        if (row.get(DAY).isEmpty()) {
            brought.trouble(row, DAY, "请填写日期，例如 2027-02-06。");
        } else if (!kind.equals(FREE) && !kind.equals(MADE_UP)) {
            brought.trouble(row, KIND, "“" + kind + "”不对，请填“放假”或“上班”。");
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            brought.trouble(row, NAME, "请填写节日名称，不超过 " + LONGEST_NAME + " 个字。");
        } else {
            return brought.day(row, DAY, now)
                    .filter(day -> brought.first(row, day.toString()))
                    .map(
                            day ->
                                    new NamedDay(
                                            day,
                                            kind.equals(FREE) ? DayKind.HOLIDAY : DayKind.MADE_UP,
                                            name));
        }
        return Optional.empty();
    }

    private void year(int year, List<Read> days, Brought brought, Actor by, Instant now) {
        CalendarEdition edition = calendars.inForce(year).orElse(null);
        YearPlan before = edition == null ? null : edition.plan();
        YearPlan plan = new YearPlan(year, days.stream().map(Read::day).toList());
        SheetRow first = days.get(0).row();
        long version = edition == null ? 0 : edition.id();
        boolean upToDate = brought.upToDate(first, VERSION, version);
        if (!upToDate || plan.equals(before)) {
            return;
        }
        String source = RuleEntry.source(first.get(SOURCE));
        days.stream()
                .filter(one -> !Objects.equals(one.row().get(SOURCE), first.get(SOURCE)))
                .findFirst()
                .ifPresent(one -> brought.trouble(one.row(), SOURCE, "同一年的日历依据同一份通知，请与本年第一行写成一样。"));
        Map<LocalDate, NamedDay> was = byDay(before);
        Map<LocalDate, NamedDay> becomes = byDay(plan);
        for (Read one : days) {
            NamedDay old = was.get(one.day().day());
            if (!one.day().equals(old)) {
                brought.differs(
                        one.row(),
                        YearPlan.said(one.day().day()),
                        KIND,
                        said(old),
                        said(one.day()));
            }
        }
        was.values().stream()
                .filter(old -> !becomes.containsKey(old.day()))
                .forEach(
                        old ->
                                brought.differs(
                                        first, YearPlan.said(old.day()), KIND, said(old), "照常"));
        propose.propose(new ChangeYear(plan, before, source), by, now);
    }

    private static Map<LocalDate, NamedDay> byDay(YearPlan plan) {
        Map<LocalDate, NamedDay> days = new TreeMap<>();
        if (plan != null) {
            plan.days().forEach(one -> days.put(one.day(), one));
        }
        return days;
    }

    private static String said(NamedDay day) {
        return day == null ? "照常" : day.name() + kind(day.kind());
    }

    private static String kind(DayKind kind) {
        return kind == DayKind.HOLIDAY ? FREE : MADE_UP;
    }
}
