package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.RuleLine;
import line12345.ticketing.deadline.RuleTable;
import line12345.ticketing.deadline.SoundRule;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.rule.RuleEntry;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The limits as a table 时限规则表. What differs becomes a proposal each, to be confirmed one by one.
 */
@ApplicationScoped
class LimitSheet implements KeptTable {
    private static final String KIND = "诉求类型";
    private static final String URGENCY = "紧急程度";
    private static final String PROMISE = "承诺时限";
    private static final String LEG = "回复时限";
    private static final String SIGN = "签收时限";
    private static final String SOURCE = "依据";
    private static final String FROM = "生效日期";
    private static final String VERSION = "版本";

    @Inject RuleTable table;
    @Inject DeadlineRules rules;
    @Inject ProposeChange propose;

    @Override
    public String key() {
        return "limits";
    }

    @Override
    public String chinese() {
        return "时限规则";
    }

    @Override
    public String screen() {
        return "/clocks/rules";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<String> needed() {
        return List.of(KIND, URGENCY, PROMISE, LEG, SIGN, SOURCE);
    }

    @Override
    public List<String> optional() {
        return List.of(FROM, VERSION);
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(PROMISE + "等", "“2 个工作日”“24 小时”的样子");
        hints.put(FROM, "不填就是今天；只对这一天起受理的工单");
        hints.put("导入以后", "每处改动列为一项待确认的时限调整，在“时限规则”页试算、确认后才生效");
        return hints;
    }

    @Override
    public List<List<String>> rows(Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        List<RuleLine> lines = new ArrayList<>(table.inForce(today));
        lines.addAll(table.coming(today));
        lines.sort(
                Comparator.comparing(RuleLine::kind)
                        .thenComparing(RuleLine::urgency)
                        .thenComparing(RuleLine::validFrom));
        return lines.stream()
                .map(
                        line ->
                                List.of(
                                        line.kind().chinese(),
                                        line.urgency().chinese(),
                                        line.rule().promise().chinese(),
                                        line.rule().leg().chinese(),
                                        line.rule().sign().chinese(),
                                        line.rule().source(),
                                        line.validFrom().toString(),
                                        "" + newest(line.kind(), line.urgency())))
                .toList();
    }

    private long newest(TicketKind kind, Urgency urgency) {
        return table.history(kind, urgency).stream().mapToLong(RuleLine::id).max().orElse(0);
    }

    @Override
    public void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now) {
        MayEditRules.check(by);
        for (SheetRow row : rows) {
            Optional<TicketKind> kind =
                    Arrays.stream(TicketKind.values())
                            .filter(one -> one.chinese().equals(row.get(KIND)))
                            .findFirst();
            Optional<Urgency> urgency =
                    Arrays.stream(Urgency.values())
                            .filter(one -> one.chinese().equals(row.get(URGENCY)))
                            .findFirst();
            if (kind.isEmpty() || urgency.isEmpty()) {
                String column = kind.isEmpty() ? KIND : URGENCY;
                brought.trouble(row, column, "“" + row.get(column) + "”不对，请用导出表中的写法。");
            } else if (brought.upToDate(row, VERSION, newest(kind.get(), urgency.get()))) {
                brought.day(row, FROM, now)
                        .filter(
                                day ->
                                        brought.first(
                                                row, kind.get() + " " + urgency.get() + " " + day))
                        .ifPresent(
                                day ->
                                        brought.attempt(
                                                row,
                                                () ->
                                                        one(
                                                                row,
                                                                kind.get(),
                                                                urgency.get(),
                                                                day,
                                                                brought,
                                                                by,
                                                                now)));
            }
        }
    }

    private void one(
            SheetRow row,
            TicketKind kind,
            Urgency urgency,
            LocalDate day,
            Brought brought,
            Actor by,
            Instant now) {
        Optional<Span> promise = span(row, PROMISE, brought);
        Optional<Span> leg = span(row, LEG, brought);
        Optional<Span> sign = span(row, SIGN, brought);
        if (promise.isEmpty() || leg.isEmpty() || sign.isEmpty()) {
            return;
        }
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate from = day.isBefore(today) ? today : day;
        DeadlineRule before =
                table.history(kind, urgency).stream()
                        .filter(one -> !one.validFrom().isAfter(from))
                        .max(Comparator.comparing(RuleLine::validFrom).thenComparing(RuleLine::id))
                        .map(RuleLine::rule)
                        .orElse(null);
        String source =
                before != null && row.get(SOURCE).equals(before.source().strip())
                        ? before.source()
                        : RuleEntry.source(row.get(SOURCE));
        DeadlineRule rule = new DeadlineRule(promise.get(), leg.get(), sign.get(), source);
        if (rule.equals(before)) {
            return;
        }
        LocalDate entered = RuleEntry.day(day.toString(), now);
        ChangeRule change = new ChangeRule(kind, urgency, rule, entered, false);
        new SoundRule(rules.reckoning(), today).check(rule);
        brought.differs(
                row,
                kind.chinese() + " · " + urgency.chinese() + "（" + entered + " 起）",
                "时限",
                before == null ? "" : said(before),
                said(rule));
        propose.propose(change, by, now);
    }

    private static Optional<Span> span(SheetRow row, String column, Brought brought) {
        Optional<Span> span = Span.said(row.get(column));
        if (span.isEmpty()) {
            brought.trouble(row, column, "“" + row.get(column) + "”不对，请写成“2 个工作日”“24 小时”的样子。");
        }
        return span;
    }

    private static String said(DeadlineRule rule) {
        return rule.chinese() + "（" + rule.source() + "）";
    }
}
