package line12345.ticketing.dispatch.catalogue;

import line12345.ticketing.dispatch.catalogue.CatalogueLine.Key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * All lines of one version, as values.
 *
 * <p>{@link #nearest} is the same rule as {@link line12345.ticketing.dispatch.Catalogue#suggest}: a
 * test compares the two.
 */
public final class CatalogueLines {
    private final Map<Key, CatalogueLine> byKey = new LinkedHashMap<>();
    private final Map<String, List<CatalogueLine>> byMatter = new HashMap<>();

    public CatalogueLines(Collection<CatalogueLine> lines) {
        for (CatalogueLine line : lines) {
            byKey.put(line.key(), line);
            byMatter.computeIfAbsent(line.matter(), any -> new ArrayList<>()).add(line);
        }
    }

    public Collection<CatalogueLine> all() {
        return byKey.values();
    }

    public Optional<CatalogueLine> at(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public List<CatalogueLine> ofMatter(String matter) {
        return byMatter.getOrDefault(matter, List.of());
    }

    /**
     * The line that holds for a matter at a place: the matter itself before what is above it, then
     * the place before what is above it, then the whole city.
     *
     * @param place null when it is not known: then only lines for the whole city hold
     * @param active whether an office can be given work; lines of others are passed over
     */
    public Optional<CatalogueLine> nearest(
            String matter, String place, CodeTree matters, CodeTree places, LongPredicate active) {
        for (String m : matters.upFrom(matter)) {
            for (String p : places.upFrom(place)) {
                CatalogueLine line = byKey.get(new Key(m, p));
                if (line != null && active.test(line.lead())) {
                    return Optional.of(line);
                }
            }
            CatalogueLine wholeCity = byKey.get(new Key(m, null));
            if (wholeCity != null && active.test(wholeCity.lead())) {
                return Optional.of(wholeCity);
            }
        }
        return Optional.empty();
    }
}
