package line12345.ticketing.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry in a ground's history: who made what of what, from when and why.
 *
 * @param differences empty for one that took nothing from the day before but its reason
 */
public record GroundChange(
        Instant at, String who, List<Difference> differences, LocalDate validFrom, String why) {
    /**
     * @param before empty where there was nothing
     */
    public record Difference(String what, String before, String after) {}

    /**
     * @param before what held on that day until then, null for a new ground
     */
    static GroundChange of(GroundRow before, GroundRow row) {
        List<Difference> differences = new ArrayList<>();
        GroundWords old = before == null ? new GroundWords("", "", "", 0) : before.words();
        GroundWords words = row.words();
        add(differences, "名称", old.name(), words.name());
        add(differences, "要说的话", old.sentence(), words.sentence());
        add(differences, "依据", old.source(), words.source());
        add(differences, "位置", place(old.position()), place(words.position()));
        add(differences, "状态", before == null ? "" : state(before), state(row));
        return new GroundChange(
                row.changedAt(), row.changedBy(), differences, row.validFrom(), row.why());
    }

    private static void add(List<Difference> all, String what, String before, String after) {
        if (!before.equals(after)) {
            all.add(new Difference(what, before, after));
        }
    }

    private static String place(int position) {
        return position == 0 ? "" : "第 " + position + " 位";
    }

    private static String state(GroundRow row) {
        return row.active() ? "可以选用" : "停用";
    }
}
