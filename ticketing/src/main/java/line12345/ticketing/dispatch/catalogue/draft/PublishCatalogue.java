package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.check.CheckCatalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Publishes a draft 发布派单目录; from its day on it says where tickets go. */
@ApplicationScoped
public class PublishCatalogue {
    @Inject CatalogueVersions versions;
    @Inject Drafts drafts;
    @Inject CheckCatalogue check;

    /**
     * @param version of the draft as the administrator checked it
     * @param validFrom the first day on which it holds, today or later
     * @param accepted the administrator has read the warnings and means it so
     * @throws DraftChanged when the draft changed since it was checked
     * @throws CatalogueMovedOn when another version came between; see {@link RebaseDraft}
     * @throws WrongCatalogue when the check found errors
     */
    @Transactional
    public void publish(
            long draftId,
            int version,
            LocalDate validFrom,
            boolean accepted,
            Actor by,
            Instant now) {
        MayEditOffices.check(by);
        drafts.oneAtATime();
        CatalogueVersion draft = drafts.lock(draftId, version);
        Instant from = Publishing.validFrom(validFrom, now);
        refuseUnlessCopiedFromTheLatest(draft, from);
        Publishing.refuseUnlessSound(check.findings(draftId), accepted);
        drafts.publish(draftId, from, by, now);
    }

    private void refuseUnlessCopiedFromTheLatest(CatalogueVersion draft, Instant from) {
        CatalogueVersion latest = versions.inForce(from).orElse(null);
        if (!Objects.equals(latest == null ? null : latest.id(), draft.basedOn())) {
            throw new CatalogueMovedOn(
                    draft.name(),
                    latest == null ? "无" : latest.name(),
                    latest == null ? "系统" : latest.publishedBy());
        }
    }
}
