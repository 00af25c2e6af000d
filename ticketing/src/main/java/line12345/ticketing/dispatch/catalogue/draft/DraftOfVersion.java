package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.NoSuchCatalogue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Copies a published version's lines into a draft 按旧版本建立草稿. It is compared with the version in
 * force, so that publishing it takes back what was changed since.
 */
@ApplicationScoped
public class DraftOfVersion {
    @Inject CatalogueVersions versions;
    @Inject Drafts drafts;
    @Inject DraftLines lines;

    /**
     * @return the draft's id
     * @throws NoSuchCatalogue unknown, or a draft itself
     */
    @Transactional
    public long start(long versionId, Actor by, Instant now) {
        MayEditOffices.check(by);
        CatalogueVersion old = versions.find(versionId);
        if (old.isDraft()) {
            throw new NoSuchCatalogue();
        }
        Long base = versions.inForce(now).map(CatalogueVersion::id).orElse(null);
        drafts.oneAtATime();
        long draft = drafts.open(free(old.name()), "恢复“" + old.name() + "”", base, by, now);
        lines.copy(old.id(), draft);
        return draft;
    }

    /** The old name with a word behind it that nobody uses. */
    private String free(String name) {
        Set<String> taken =
                versions.all().stream().map(CatalogueVersion::name).collect(Collectors.toSet());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? "（恢复）" : "（恢复 " + i + "）")
                .map(mark -> name.substring(0, cut(name, mark)) + mark)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }

    /** As much of the name as fits before the mark; no sign is cut in two. */
    private static int cut(String name, String mark) {
        int signs = name.codePointCount(0, name.length());
        int room = Math.min(signs, CatalogueText.NAME - mark.length());
        return name.offsetByCodePoints(0, room);
    }
}
