package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.keeping.Brought;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Grounds and words as a table 理由与话术表. */
@ApplicationScoped
class GroundSheet implements KeptTable {
    static final String USE = "用途";
    static final String CODE = "代码";
    static final String NAME = "名称";
    static final String SENTENCE = "要说的话";
    static final String SOURCE = "依据";
    static final String POSITION = "位置";
    static final String STATE = "状态";
    static final String FROM = "生效日期";
    static final String WHY = "修改原因";
    static final String VERSION = "版本";
    static final String ACTIVE = "选用";
    static final String RETIRED = "停用";

    @Inject GroundBook book;

    @Override
    public String key() {
        return "grounds";
    }

    @Override
    public String chinese() {
        return "理由与话术";
    }

    @Override
    public String screen() {
        return "/grounds";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> needed() {
        return List.of(USE, CODE, NAME, SENTENCE, SOURCE);
    }

    @Override
    public List<String> optional() {
        return List.of(POSITION, STATE, FROM, WHY, VERSION);
    }

    @Override
    public Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(
                USE,
                String.join(
                        "、", Arrays.stream(GroundUse.values()).map(GroundUse::chinese).toList()));
        hints.put(CODE, "已有的是修改，没有的是新增");
        hints.put(SENTENCE, "花括号里的内容自动填入，请保留");
        hints.put(POSITION, "1 到 99，不填就排在原处或最后");
        hints.put(STATE, "选用、停用；可以不填");
        hints.put(FROM, "不填就是今天");
        hints.put(WHY, "改了内容就要写");
        return hints;
    }

    @Override
    public List<List<String>> rows(Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        List<List<String>> rows = new ArrayList<>();
        byGround(book.all())
                .values()
                .forEach(
                        own -> {
                            long newest = own.get(own.size() - 1).id();
                            GroundRow.inForce(own, today, Long.MAX_VALUE)
                                    .ifPresent(row -> rows.add(row(row, newest)));
                            later(own, today).forEach(row -> rows.add(row(row, newest)));
                        });
        return rows;
    }

    private static Map<String, List<GroundRow>> byGround(List<GroundRow> all) {
        Map<String, List<GroundRow>> byGround = new TreeMap<>();
        all.forEach(
                row ->
                        byGround.computeIfAbsent(
                                        row.use().ordinal() + " " + row.code(),
                                        key -> new ArrayList<>())
                                .add(row));
        return byGround;
    }

    /** Of several for one day the last entered counts. */
    private static List<GroundRow> later(List<GroundRow> own, LocalDate today) {
        Map<LocalDate, GroundRow> byDay = new TreeMap<>();
        own.stream()
                .filter(row -> row.validFrom().isAfter(today))
                .forEach(row -> byDay.put(row.validFrom(), row));
        return List.copyOf(byDay.values());
    }

    private static List<String> row(GroundRow row, long newest) {
        return List.of(
                row.use().chinese(),
                row.code(),
                row.words().name(),
                row.words().sentence(),
                row.words().source(),
                "" + row.words().position(),
                row.active() ? ACTIVE : RETIRED,
                row.changedAt() == null ? "" : row.validFrom().toString(),
                "",
                "" + newest);
    }

    @Override
    public void bringIn(List<SheetRow> rows, Brought brought, Actor by, Instant now) {
        MayEditRules.check(by);
        Map<String, List<GroundRow>> start = byGround(book.all());
        Map<String, Long> newest = new HashMap<>();
        start.forEach((key, own) -> newest.put(key, own.get(own.size() - 1).id()));
        for (SheetRow row : rows) {
            GroundUse use =
                    Arrays.stream(GroundUse.values())
                            .filter(one -> one.chinese().equals(row.get(USE)))
                            .findFirst()
                            .orElse(null);
            if (use == null) {
                brought.trouble(row, USE, "没有“" + row.get(USE) + "”这种用途，请用导出表中的写法。");
                continue;
            }
            String key = use.ordinal() + " " + row.get(CODE);
            if (brought.upToDate(row, VERSION, newest.getOrDefault(key, 0L))) {
                brought.day(row, FROM, now)
                        .filter(day -> brought.first(row, key + " " + day))
                        .ifPresent(
                                day ->
                                        brought.attempt(
                                                row,
                                                () ->
                                                        new GroundFromSheet(book, row, use, day)
                                                                .bringIn(brought, by, now)));
            }
        }
    }
}
