package line12345.hotline.console.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.CompareCatalogue;
import line12345.ticketing.dispatch.catalogue.check.CatalogueCheck;
import line12345.ticketing.dispatch.catalogue.check.Finding;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Puts together what the catalogue's screen shows. */
@ApplicationScoped
@Transactional
class CatalogueViews {
    private static final Set<String> TABS = Set.of("lines", "check", "diff");
    private static final int LONGEST_WORDS = 60;

    @Inject CatalogueVersions versions;
    @Inject CompareCatalogue compare;

    /** The version in force, else the newest there is; null where there is none. */
    Long latest(Instant now) {
        return versions.inForce(now)
                .map(CatalogueVersion::id)
                .orElseGet(
                        () ->
                                versions.all().stream()
                                        .findFirst()
                                        .map(CatalogueVersion::id)
                                        .orElse(null));
    }

    CatalogueList list(Long id, String tab, String words, Instant now) {
        String shownTab = TABS.contains(tab) ? tab : "lines";
        String said = words.substring(0, Math.min(LONGEST_WORDS, words.length())).strip();
        CatalogueVersion inForce = versions.inForce(now).orElse(null);
        if (id == null) {
            return new CatalogueList(
                    List.of(), null, "", "lines", said, 0, 0, List.of(), null, null);
        }
        CatalogueVersion version = versions.find(id);
        Checked content = versions.checked(id);
        List<CatalogueLine> found =
                shownTab.equals("lines") ? LineRow.found(content, said) : List.of();
        return new CatalogueList(
                VersionChip.of(versions.all(), inForce, id, now),
                version,
                VersionChip.standing(version, inForce, now),
                shownTab,
                said,
                content.lines().all().size(),
                found.size(),
                found.stream().limit(LineRow.MOST).map(line -> LineRow.of(line, content)).toList(),
                shownTab.equals("check") ? CatalogueCheck.findings(content) : null,
                shownTab.equals("diff") ? compare.with(version) : null);
    }

    /**
     * @param lineId 0 for a new line
     */
    OpenLine line(long versionId, long lineId) {
        Checked content = versions.checked(versionId);
        if (lineId == 0) {
            return new OpenLine(null, content, List.of());
        }
        CatalogueLine line =
                content.lines().all().stream()
                        .filter(one -> one.id() == lineId)
                        .findFirst()
                        .orElseThrow(NoSuchLine::new);
        List<Finding> findings =
                CatalogueCheck.findings(content).stream()
                        .filter(one -> Objects.equals(one.lineId(), lineId))
                        .toList();
        return new OpenLine(line, content, findings);
    }

    PublishView publish(long draftId, Instant now) {
        CatalogueVersion draft = versions.find(draftId);
        CatalogueVersion inForce = versions.inForce(now).orElse(null);
        boolean moved = inForce != null && !Objects.equals(inForce.id(), draft.basedOn());
        return new PublishView(
                CatalogueCheck.findings(versions.checked(draftId)),
                compare.with(draft),
                moved ? inForce : null,
                OfficeClock.dayOf(now));
    }
}
