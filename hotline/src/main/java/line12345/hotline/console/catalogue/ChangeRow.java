package line12345.hotline.console.catalogue;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CompareCatalogue.Difference;
import line12345.ticketing.dispatch.catalogue.LineChange;

import java.util.ArrayList;
import java.util.List;

/**
 * One difference between two versions in words.
 *
 * @param word 新增, 修改 or 删除
 * @param lineId of the line in the newer version; 0 when it was removed
 * @param was each part that differs as it was, or the whole line that was removed
 * @param becomes each part that differs as it is, or the whole new line
 */
public record ChangeRow(
        String word, long lineId, String matter, String place, String was, String becomes) {
    static List<ChangeRow> of(Difference difference) {
        return difference.changes().stream().map(change -> of(change, difference)).toList();
    }

    private static ChangeRow of(LineChange change, Difference difference) {
        LineRow row =
                LineRow.of(
                        change.line(),
                        change.after() == null ? difference.was() : difference.becomes());
        List<String> was = new ArrayList<>();
        List<String> becomes = new ArrayList<>();
        LineRow before =
                change.before() == null ? null : LineRow.of(change.before(), difference.was());
        LineRow after =
                change.after() == null ? null : LineRow.of(change.after(), difference.becomes());
        part("", lead(before), lead(after), was, becomes);
        part("协办：", co(before), co(after), was, becomes);
        part("可下派街道：", street(before), street(after), was, becomes);
        part("依据：", source(change.before()), source(change.after()), was, becomes);
        return new ChangeRow(
                change.word(),
                change.after() == null ? 0 : change.after().id(),
                row.matter(),
                row.place(),
                String.join("\n", was),
                String.join("\n", becomes));
    }

    private static void part(
            String name, String before, String after, List<String> was, List<String> becomes) {
        if (before.equals(after)) {
            return;
        }
        if (!before.isEmpty()) {
            was.add(name + before);
        }
        if (!after.isEmpty()) {
            becomes.add(name + after);
        }
    }

    private static String lead(LineRow row) {
        return row == null ? "" : row.lead();
    }

    private static String co(LineRow row) {
        return row == null || row.co().isEmpty() ? "" : row.co();
    }

    private static String street(LineRow row) {
        return row == null ? "" : row.street() ? "是" : "否";
    }

    private static String source(CatalogueLine line) {
        return line == null ? "" : line.source();
    }
}
