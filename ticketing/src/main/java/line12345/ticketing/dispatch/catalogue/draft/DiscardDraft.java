package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;

/** Throws a draft away 删除草稿. */
@ApplicationScoped
public class DiscardDraft {
    @Inject Drafts drafts;

    /**
     * @param version of the draft as the administrator saw it
     * @throws NotADraft a published version is never removed
     * @throws DraftChanged somebody else still works on it
     */
    @Transactional
    public void discard(long draftId, int version, Actor by) {
        MayEditOffices.check(by);
        drafts.lock(draftId, version);
        drafts.discard(draftId);
    }
}
