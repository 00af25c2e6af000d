package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The city's parameters as a table 业务规则表. */
@ApplicationScoped
class RuleSheet implements KeptTable {
    private static final String CODE = "代码";
    private static final String NAME = "规则";
    private static final String VALUE = "值";
    private static final String SOURCE = "依据";
    private static final String FROM = "生效日期";
    private static final String VERSION = "版本";

    @Inject RuleBook book;
    @Inject RuleChoices choices;

    @Override
    public String key() {
        return "rules";
    }

    @Override
    public String chinese() {
        return "业务规则";
    }

    @Override
    public String screen() {
        return "/rules";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> needed() {
        return List.of(CODE, VALUE, SOURCE);
    }

    @Override
    public List<String> optional() {
        return List.of(FROM, NAME, VERSION);
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(CODE, "导出时自带，用来认出是哪条规则");
        hints.put(VALUE, "数字，或“2 个工作日”“是”“否”，多个词用“、”隔开，没有填“无”");
        hints.put(SOURCE, "改了值就要写明新的依据");
        hints.put(FROM, "不填就是今天");
        return hints;
    }

    @Override
    public List<List<String>> rows(Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        Map<String, String> kinds = choices.choices();
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            List<RuleRow> own = book.of(rule);
            Optional<RuleRow> inForce = RuleBook.inForce(own, today, Long.MAX_VALUE);
            String newest = "" + newest(own);
            rows.add(
                    List.of(
                            rule.name(),
                            RuleCell.written(
                                    rule, inForce.map(RuleRow::value).orElse(rule.start()), kinds),
                            inForce.map(RuleRow::source).orElse(rule.source()),
                            inForce.map(row -> row.validFrom().toString()).orElse(""),
                            rule.chinese(),
                            newest));
            for (RuleRow later : later(own, today)) {
                rows.add(
                        List.of(
                                rule.name(),
                                RuleCell.written(rule, later.value(), kinds),
                                later.source(),
                                later.validFrom().toString(),
                                rule.chinese(),
                                newest));
            }
        }
        return rows;
    }

    /** Of several for one day the last entered counts. */
    private static List<RuleRow> later(List<RuleRow> own, LocalDate today) {
        Map<LocalDate, RuleRow> byDay = new TreeMap<>();
        own.stream()
                .filter(row -> row.validFrom().isAfter(today))
                .forEach(row -> byDay.put(row.validFrom(), row));
        return List.copyOf(byDay.values());
    }

    private static long newest(List<RuleRow> own) {
        return RuleBook.newest(own).map(RuleRow::id).orElse(0L);
    }

    @Override
    public void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now) {
        MayEditRules.check(by);
        Map<Rule, Long> newest = new EnumMap<>(Rule.class);
        for (SheetRow row : rows) {
            Rule rule =
                    Arrays.stream(Rule.values())
                            .filter(one -> one.name().equals(row.get(CODE)))
                            .findFirst()
                            .orElse(null);
            if (rule == null) {
                brought.trouble(row, CODE, "没有代码为“" + row.get(CODE) + "”的规则，请用导出表中的代码。");
                continue;
            }
            newest.computeIfAbsent(rule, one -> newest(book.of(one)));
            if (brought.upToDate(row, VERSION, newest.get(rule))) {
                brought.day(row, FROM, now)
                        .filter(day -> brought.first(row, rule + " " + day))
                        .ifPresent(
                                day ->
                                        brought.attempt(
                                                row, () -> one(row, rule, day, brought, by, now)));
            }
        }
    }

    private void one(
            SheetRow row, Rule rule, LocalDate day, Brought brought, Actor by, Instant now) {
        Map<String, String> kinds = choices.choices();
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate from = day.isBefore(today) ? today : day;
        List<RuleRow> own = book.of(rule);
        Optional<RuleRow> holds = RuleBook.inForce(own, from, Long.MAX_VALUE);
        String was = holds.map(RuleRow::value).orElse(rule.start());
        String wasSource = holds.map(RuleRow::source).orElse(rule.source());
        // As it was exported: also a value of years ago that would not be accepted today.
        String cell = row.get(VALUE);
        String value =
                cell.equals(RuleCell.written(rule, was, kinds).strip())
                        ? was
                        : new RuleValue(rule, kinds).read(RuleCell.read(rule, cell, kinds));
        String source = RuleEntry.source(row.get(SOURCE));
        if (value.equals(was) && source.equals(wasSource)) {
            return;
        }
        LocalDate entered = RuleEntry.day(day.toString(), now);
        String whose = rule.chinese() + "（" + entered + " 起）";
        if (!value.equals(was)) {
            brought.differs(
                    row,
                    whose,
                    VALUE,
                    RuleCell.written(rule, was, kinds),
                    RuleCell.written(rule, value, kinds));
        }
        if (!source.equals(wasSource)) {
            brought.differs(row, whose, SOURCE, wasSource, source);
        }
        book.edit(rule, newest(own));
        book.add(rule, value, entered, source, by, now);
    }
}
