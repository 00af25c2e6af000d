package line12345.hotline.console.catalogue;

import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CompareCatalogue.Difference;
import line12345.ticketing.dispatch.catalogue.check.Finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The left side: one version by its lines, its findings or its differences.
 *
 * @param version null in a city without any catalogue
 * @param tab {@code lines}, {@code check} or {@code diff}
 * @param all how many lines the version has
 * @param matching how many of them have the words; at most {@link LineRow#MOST} are shown
 * @param findings for the tab check, else null
 * @param difference for the tab diff, else null
 */
public record CatalogueList(
        List<VersionChip> chips,
        CatalogueVersion version,
        String standing,
        String tab,
        String words,
        int all,
        int matching,
        List<LineRow> rows,
        List<Finding> findings,
        Difference difference) {
    public boolean cut() {
        return matching > rows.size();
    }

    public long errors() {
        return findings.stream().filter(one -> one.weight() == Finding.Weight.ERROR).count();
    }

    public List<ChangeRow> changes() {
        return ChangeRow.of(difference);
    }

    public String base() {
        return version == null ? "/catalogue" : "/catalogue/" + version.id();
    }

    /** The address of this list again. */
    public String address() {
        return base() + query();
    }

    /** What the links of the list carry on: tab and words. */
    public String query() {
        StringBuilder query = new StringBuilder();
        if (!tab.equals("lines")) {
            query.append("?show=").append(tab);
        }
        if (!words.isEmpty()) {
            query.append(query.isEmpty() ? "?q=" : "&q=")
                    .append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
