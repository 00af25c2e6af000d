package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;

import java.time.Instant;

/** Copies the version in force into a draft 新建草稿, to be changed there. */
@ApplicationScoped
public class StartDraft {
    @Inject CatalogueVersions versions;
    @Inject Drafts drafts;
    @Inject DraftLines lines;

    /**
     * @param name what the version will be called
     * @param source on what ground the catalogue changes
     * @return the draft's id; it is empty when no version holds yet
     * @throws WrongCatalogue when name or source are missing or the name is taken
     */
    @Transactional
    public long start(String name, String source, Actor by, Instant now) {
        MayEditOffices.check(by);
        Long base = versions.inForce(now).map(CatalogueVersion::id).orElse(null);
        long draft = drafts.open(name, source, base, by, now);
        if (base != null) {
            lines.copy(base, draft);
        }
        return draft;
    }
}
