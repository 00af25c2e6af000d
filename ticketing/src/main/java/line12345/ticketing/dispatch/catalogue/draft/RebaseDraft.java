package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;

import java.time.Instant;

/**
 * Compares a draft with the version that came into force meanwhile 改以新版为基础. Its lines stay; what
 * would take the newer version's changes back now shows as a difference.
 */
@ApplicationScoped
public class RebaseDraft {
    @Inject CatalogueVersions versions;
    @Inject Drafts drafts;

    /**
     * @param version of the draft as the administrator saw it
     */
    @Transactional
    public void rebase(long draftId, int version, Actor by, Instant now) {
        MayEditOffices.check(by);
        drafts.lock(draftId, version);
        drafts.rebase(draftId, versions.inForce(now).map(CatalogueVersion::id).orElse(null));
        drafts.touched(draftId, by, now);
    }
}
