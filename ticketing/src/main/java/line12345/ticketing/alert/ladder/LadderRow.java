package line12345.ticketing.alert.ladder;

import line12345.ticketing.keeping.Brought;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.Via;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of the table of alerts: one step of one occasion.
 *
 * @param step 0 where nobody is told
 * @param line null then
 */
record LadderRow(
        SheetRow row,
        Occasion occasion,
        Urgency urgency,
        LocalDate day,
        int step,
        LadderForm.Line line,
        String source) {
    static final String OCCASION = "场合";
    static final String URGENCY = "紧急程度";
    static final String STEP = "步";
    static final String AFTER = "等待";
    static final String WHOM = "提醒谁";
    static final String VIA = "送达";
    static final String SOURCE = "依据";
    static final String FROM = "生效日期";
    private static final String AT_ONCE = "立即";
    private static final String BETWEEN = "、";

    String key() {
        return occasion + " " + urgency + " " + day;
    }

    static List<List<String>> written(Ladder ladder) {
        List<List<String>> rows = new ArrayList<>();
        if (ladder.steps().isEmpty()) {
            rows.add(cells(ladder, "0", "", "", ""));
        }
        for (AlertStep step : ladder.steps()) {
            rows.add(
                    cells(
                            ladder,
                            "" + (rows.size() + 1),
                            step.atOnce() ? AT_ONCE : step.after().chinese(),
                            step.whom().chinese(),
                            step.via().stream()
                                    .map(Via::chinese)
                                    .collect(Collectors.joining(BETWEEN))));
        }
        return rows;
    }

    private static List<String> cells(
            Ladder ladder, String step, String after, String whom, String via) {
        return List.of(
                ladder.occasion().chinese(),
                ladder.urgency().chinese(),
                step,
                after,
                whom,
                via,
                ladder.source(),
                ladder.validFrom().toString());
    }

    /** Empty with a trouble said. */
    static Optional<LadderRow> read(SheetRow row, Brought brought, Instant now) {
        Occasion occasion = one(Occasion.values(), Occasion::chinese, row, OCCASION, brought);
        Urgency urgency = one(Urgency.values(), Urgency::chinese, row, URGENCY, brought);
        Optional<LocalDate> day = brought.day(row, FROM, now);
        String step = row.get(STEP);
        if (occasion == null || urgency == null || day.isEmpty()) {
            return Optional.empty();
        }
        if (!step.matches("\\d")) {
            brought.trouble(row, STEP, "“" + step + "”不是第几步，请填 1、2、3……，不提醒填 0。");
            return Optional.empty();
        }
        if (!brought.first(row, occasion + " " + urgency + " " + day.get() + " " + step)) {
            return Optional.empty();
        }
        int place = Integer.parseInt(step);
        Optional<LadderForm.Line> line = place == 0 ? Optional.empty() : line(row, brought);
        return place > 0 && line.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LadderRow(
                                row,
                                occasion,
                                urgency,
                                day.get(),
                                place,
                                line.orElse(null),
                                row.get(SOURCE)));
    }

    private static Optional<LadderForm.Line> line(SheetRow row, Brought brought) {
        String written = row.get(AFTER);
        Optional<Span> after = Span.said(written);
        if (after.isEmpty() && !written.equals(AT_ONCE)) {
            brought.trouble(row, AFTER, "“" + written + "”不对，请填 立即，或“30 分钟”“2 个工作小时”的样子。");
            return Optional.empty();
        }
        Whom whom = one(Whom.values(), Whom::chinese, row, WHOM, brought);
        List<String> via = new ArrayList<>();
        for (String way : row.get(VIA).split("[、，,；;]")) {
            Optional<Via> known =
                    Arrays.stream(Via.values())
                            .filter(one -> one.chinese().equals(way.strip()))
                            .findFirst();
            known.ifPresent(one -> via.add(one.name()));
            if (known.isEmpty()) {
                brought.trouble(row, VIA, "“" + way.strip() + "”不对，请填 页面、短信、邮件、电话。");
                return Optional.empty();
            }
        }
        return whom == null
                ? Optional.empty()
                : Optional.of(
                        new LadderForm.Line(
                                after.map(Span::amount).orElse(0),
                                after.map(span -> span.unit().name()).orElse("MINUTE"),
                                whom.name(),
                                via));
    }

    private static <T> T one(
            T[] values, Function<T, String> chinese, SheetRow row, String column, Brought brought) {
        Optional<T> found =
                Arrays.stream(values)
                        .filter(one -> chinese.apply(one).equals(row.get(column)))
                        .findFirst();
        if (found.isEmpty()) {
            brought.trouble(
                    row,
                    column,
                    "“%s”不对，请填 %s。"
                            .formatted(
                                    row.get(column),
                                    Arrays.stream(values)
                                            .map(chinese)
                                            .collect(Collectors.joining(BETWEEN))));
        }
        return found.orElse(null);
    }

    /** The steps of one ladder in their order. */
    static LadderForm form(List<LadderRow> group) {
        List<LadderForm.Line> lines =
                group.stream()
                        .filter(one -> one.step > 0)
                        .sorted(Comparator.comparingInt(LadderRow::step))
                        .map(LadderRow::line)
                        .toList();
        return new LadderForm(lines, group.get(0).day.toString(), group.get(0).source, 0);
    }
}
