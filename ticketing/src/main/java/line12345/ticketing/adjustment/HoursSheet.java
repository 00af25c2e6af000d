package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.change.ChangeHours;
import line12345.ticketing.calendar.HoursInForce;
import line12345.ticketing.calendar.HoursRow;
import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
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
import java.util.Optional;

/**
 * Office hours as a table 作息时间表. What differs becomes a proposal each, to be confirmed one by one.
 */
@ApplicationScoped
class HoursSheet implements KeptTable {
    private static final String CITY = "全市";

    @Inject HoursTable table;
    @Inject Departments departments;
    @Inject ProposeChange propose;

    @Override
    public String key() {
        return "hours";
    }

    @Override
    public String chinese() {
        return "作息时间";
    }

    @Override
    public String screen() {
        return "/clocks/hours";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<String> needed() {
        return HoursCells.NEEDED;
    }

    @Override
    public List<String> optional() {
        return HoursCells.OPTIONAL;
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(HoursCells.OFFICE, "“全市”或单位全称");
        hints.put(HoursCells.SEASON, "“全年”，或“06-01 至 09-30”的样子");
        hints.put(HoursCells.SHAPE, "“上午、下午”“中午不休”“24 小时”“随全市”");
        hints.put(HoursCells.EVERY_DAY, "是、否；水电气抢修这类每天上班的单位填“是”");
        hints.put(HoursCells.FROM, "不填就是今天");
        hints.put("导入以后", "每处改动列为一项待确认的时限调整，先看会变化的时限，确认后才生效");
        return hints;
    }

    @Override
    public List<List<String>> rows(Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        List<HoursTable.Entry> all = table.all();
        List<List<String>> rows = new ArrayList<>(of(CITY, null, today, all));
        for (Department office : departments.allActive()) {
            rows.addAll(of(office.name(), office.id(), today, all));
        }
        return rows;
    }

    private static List<List<String>> of(
            String name, Long id, LocalDate today, List<HoursTable.Entry> all) {
        String newest = "" + newest(id, all);
        return HoursInForce.nowAndLater(today, id, all).stream()
                .map(one -> HoursCells.written(name, one.row(), newest))
                .toList();
    }

    private static long newest(Long departmentId, List<HoursTable.Entry> all) {
        return HoursInForce.of(departmentId, all).stream()
                .mapToLong(HoursTable.Entry::id)
                .max()
                .orElse(0);
    }

    @Override
    public void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now) {
        MayEditRules.check(by);
        List<HoursTable.Entry> all = table.all();
        List<Department> offices = departments.allActive();
        for (SheetRow row : rows) {
            String name = row.get(HoursCells.OFFICE);
            List<Department> named =
                    offices.stream().filter(one -> one.name().equals(name)).toList();
            boolean city = name.equals(CITY);
            if (!city && named.size() != 1) {
                brought.trouble(
                        row,
                        HoursCells.OFFICE,
                        named.isEmpty()
                                ? "没有“" + name + "”这个单位，或已撤销：请用承办单位的全称，或填“全市”。"
                                : "有几个单位都叫“" + name + "”：请在“作息时间”页面上为它设置。");
                continue;
            }
            Long id = city ? null : named.get(0).id();
            if (brought.upToDate(row, HoursCells.VERSION, newest(id, all))) {
                brought.day(row, HoursCells.FROM, now)
                        .ifPresent(
                                day ->
                                        brought.attempt(
                                                row,
                                                () ->
                                                        one(
                                                                row, id, name, day, all, brought,
                                                                by, now)));
            }
        }
    }

    private void one(
            SheetRow row,
            Long office,
            String name,
            LocalDate day,
            List<HoursTable.Entry> all,
            Brought brought,
            Actor by,
            Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate from = day.isBefore(today) ? today : day;
        Optional<HoursRow> read = HoursCells.read(row, office, from, brought);
        if (read.isEmpty() || !brought.first(row, name + read.get().season() + " " + from)) {
            return;
        }
        HoursRow written = read.get();
        HoursRow before =
                HoursInForce.on(from, office, all).stream()
                        .map(HoursTable.Entry::row)
                        .filter(one -> one.season().equals(written.season()))
                        .findFirst()
                        .orElse(null);
        if (before != null && HoursCells.same(before, written)) {
            return;
        }
        RuleEntry.source(written.source());
        HoursRow entered = written.from(RuleEntry.day(day.toString(), now));
        brought.differs(
                row,
                name + "（" + entered.validFrom() + " 起）",
                "作息",
                before == null ? "" : said(before),
                said(entered));
        propose.propose(new ChangeHours(entered, name), by, now);
    }

    private static String said(HoursRow row) {
        return row.chinese() + "（" + row.source() + "）";
    }
}
