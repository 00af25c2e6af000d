package line12345.ticketing.dispatch.catalogue;

import line12345.ticketing.dispatch.catalogue.CatalogueLine.Key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one line differs between two versions.
 *
 * @param before null for a new line
 * @param after null for a removed one
 */
public record LineChange(CatalogueLine before, CatalogueLine after) {
    /** Changes by matter and place; a version without a forerunner has only new lines. */
    public static List<LineChange> between(CatalogueLines before, CatalogueLines after) {
        Map<Key, CatalogueLine> old = new LinkedHashMap<>();
        before.all().forEach(line -> old.put(line.key(), line));
        List<LineChange> changes = new ArrayList<>();
        for (CatalogueLine line : after.all()) {
            CatalogueLine was = old.remove(line.key());
            if (was == null || !was.saysTheSameAs(line)) {
                changes.add(new LineChange(was, line));
            }
        }
        old.values().forEach(line -> changes.add(new LineChange(line, null)));
        return changes;
    }

    public String word() {
        if (before == null) {
            return "新增";
        }
        return after == null ? "删除" : "修改";
    }

    /** The line, as it is or as it was. */
    public CatalogueLine line() {
        return after == null ? before : after;
    }
}
