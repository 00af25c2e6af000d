package line12345.ticketing.alert.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.rule.RuleEntry;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of alerts as a table 提醒规则表, a row for each step. */
@ApplicationScoped
class LadderSheet implements KeptTable {
    private static final String VERSION = "版本";

    @Inject Ladders ladders;
    @Inject LadderTable table;

    @Override
    public String key() {
        return "alert-rules";
    }

    @Override
    public String chinese() {
        return "提醒规则";
    }

    @Override
    public String screen() {
        return "/alert-rules";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<String> needed() {
        return List.of(
                LadderRow.OCCASION,
                LadderRow.URGENCY,
                LadderRow.STEP,
                LadderRow.AFTER,
                LadderRow.WHOM,
                LadderRow.VIA,
                LadderRow.SOURCE);
    }

    @Override
    public List<String> optional() {
        return List.of(LadderRow.FROM, VERSION);
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(
                LadderRow.OCCASION,
                String.join("、", Arrays.stream(Occasion.values()).map(Occasion::chinese).toList()));
        hints.put(LadderRow.STEP, "从 1 起；不提醒只写一行，填 0");
        hints.put(LadderRow.AFTER, "立即，或“30 分钟”“2 个工作小时”");
        hints.put(LadderRow.WHOM, "经办人、值班员、负责人");
        hints.put(LadderRow.VIA, "页面、短信、邮件、电话，多种用“、”隔开");
        hints.put(LadderRow.FROM, "不填就是今天；一条规则的各步要相同");
        return hints;
    }

    @Override
    public List<List<String>> rows(Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        List<List<String>> rows = new ArrayList<>();
        for (Occasion occasion : Occasion.values()) {
            for (Urgency urgency : Urgency.values()) {
                List<Ladder> history = ladders.history(occasion, urgency);
                if (!history.isEmpty()) {
                    long newest = history.get(0).id();
                    holding(history, today).ifPresent(one -> add(one, newest, rows));
                    later(history, today).forEach(one -> add(one, newest, rows));
                }
            }
        }
        return rows;
    }

    private static void add(Ladder ladder, long newest, List<List<String>> rows) {
        for (List<String> cells : LadderRow.written(ladder)) {
            List<String> row = new ArrayList<>(cells);
            row.add("" + newest);
            rows.add(row);
        }
    }

    private static Optional<Ladder> holding(List<Ladder> history, LocalDate day) {
        return history.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .max(Comparator.comparing(Ladder::validFrom).thenComparing(Ladder::id));
    }

    /** Newest first they come; of several for one day the last entered counts. */
    private static List<Ladder> later(List<Ladder> history, LocalDate today) {
        Map<LocalDate, Ladder> byDay = new TreeMap<>();
        history.stream()
                .filter(one -> one.validFrom().isAfter(today))
                .forEach(one -> byDay.putIfAbsent(one.validFrom(), one));
        return List.copyOf(byDay.values());
    }

    @Override
    public void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now) {
        MayEditRules.check(by);
        Map<String, List<LadderRow>> groups = new LinkedHashMap<>();
        Map<String, Long> newest = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            LadderRow.read(row, brought, now)
                    .ifPresent(
                            one ->
                                    groups.computeIfAbsent(one.key(), key -> new ArrayList<>())
                                            .add(one));
        }
        for (List<LadderRow> group : groups.values()) {
            LadderRow first = group.get(0);
            long last =
                    newest.computeIfAbsent(
                            first.occasion() + " " + first.urgency(),
                            key ->
                                    ladders.history(first.occasion(), first.urgency()).stream()
                                            .findFirst()
                                            .map(Ladder::id)
                                            .orElse(0L));
            if (brought.upToDate(first.row(), VERSION, last)) {
                brought.attempt(first.row(), () -> one(group, brought, by, now));
            }
        }
    }

    private void one(List<LadderRow> group, Brought brought, Actor by, Instant now) {
        LadderRow first = group.get(0);
        List<AlertStep> steps = LadderRow.form(group).read();
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate from = first.day().isBefore(today) ? today : first.day();
        Ladder before = ladders.inForce(first.occasion(), first.urgency(), from);
        String source = RuleEntry.source(first.source());
        if (steps.equals(before.steps()) && source.equals(before.source())) {
            return;
        }
        LocalDate day = RuleEntry.day(first.day().toString(), now);
        String whose =
                "%s · %s（%s 起）"
                        .formatted(first.occasion().chinese(), first.urgency().chinese(), day);
        Ladder after =
                new Ladder(0, first.occasion(), first.urgency(), day, source, "", now, steps);
        if (!steps.equals(before.steps())) {
            brought.differs(first.row(), whose, "步骤", said(before), said(after));
        }
        if (!source.equals(before.source())) {
            brought.differs(first.row(), whose, LadderRow.SOURCE, before.source(), source);
        }
        table.lock(first.occasion(), first.urgency());
        table.add(first.occasion(), first.urgency(), steps, day, source, by, now);
    }

    private static String said(Ladder ladder) {
        return ladder.steps().isEmpty()
                ? "不提醒"
                : ladder.words().stream().collect(Collectors.joining("；"));
    }
}
