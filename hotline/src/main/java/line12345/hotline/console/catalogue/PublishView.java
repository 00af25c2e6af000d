package line12345.hotline.console.catalogue;

import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CompareCatalogue.Difference;
import line12345.ticketing.dispatch.catalogue.LineChange;
import line12345.ticketing.dispatch.catalogue.check.Finding;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands between a draft and its publication.
 *
 * @param newer the version that came into force since the draft was copied, or null
 */
public record PublishView(
        List<Finding> findings, Difference difference, CatalogueVersion newer, LocalDate today) {
    public long errors() {
        return findings.stream().filter(one -> one.weight() == Finding.Weight.ERROR).count();
    }

    public long warnings() {
        return findings.size() - errors();
    }

    public long added() {
        return count("新增");
    }

    public long changed() {
        return count("修改");
    }

    public long removed() {
        return count("删除");
    }

    private long count(String word) {
        return difference.changes().stream().map(LineChange::word).filter(word::equals).count();
    }
}
