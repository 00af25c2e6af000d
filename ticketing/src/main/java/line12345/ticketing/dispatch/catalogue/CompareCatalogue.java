package line12345.ticketing.dispatch.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.dispatch.catalogue.OpenMatters.Pair;

import java.util.List;
import java.util.Optional;

/** What a version changes against the one it was copied from, and where that is felt 对比. */
@ApplicationScoped
public class CompareCatalogue {
    @Inject CatalogueVersions versions;
    @Inject OpenMatters open;

    /**
     * The difference.
     *
     * @param before the version compared with, or null
     * @param felt open matters whose suggestion differs
     */
    public record Difference(
            CatalogueVersion before,
            Checked was,
            Checked becomes,
            List<LineChange> changes,
            List<Felt> felt) {}

    /**
     * Open tickets of one matter and place that would be suggested another lead.
     *
     * @param was null when nothing was suggested
     * @param becomes null when nothing will be
     * @param tickets at most a hundred
     */
    public record Felt(String where, String was, String becomes, int tickets) {
        public boolean more() {
            return tickets >= OpenMatters.MOST;
        }
    }

    @Transactional
    public Difference with(CatalogueVersion version) {
        Checked before = versions.checked(version.basedOn());
        Checked after = versions.checked(version.id());
        return new Difference(
                version.basedOn() == null ? null : versions.find(version.basedOn()),
                before,
                after,
                LineChange.between(before.lines(), after.lines()),
                felt(before, after));
    }

    private List<Felt> felt(Checked before, Checked after) {
        return open.pairs().stream().flatMap(pair -> felt(pair, before, after).stream()).toList();
    }

    private Optional<Felt> felt(Pair pair, Checked before, Checked after) {
        String was = lead(pair, before);
        String becomes = lead(pair, after);
        if (was == null ? becomes == null : was.equals(becomes)) {
            return Optional.empty();
        }
        String where =
                after.matters().pathName(pair.matter())
                        + " · "
                        + (pair.place() == null ? "未填地点" : after.places().pathName(pair.place()));
        return Optional.of(new Felt(where, was, becomes, open.tickets(pair)));
    }

    private static String lead(Pair pair, Checked of) {
        return of.lines()
                .nearest(pair.matter(), pair.place(), of.matters(), of.places(), of::active)
                .map(line -> of.office(line.lead()))
                .orElse(null);
    }
}
