package line12345.ticketing.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

/** What was sent, or is not wanted any more, is kept no longer 清除草稿. */
@ApplicationScoped
public class DropDraft {
    @Inject Drafts drafts;

    @Transactional
    public void drop(String form, Actor whose) {
        drafts.drop(whose.accountId(), DraftText.form(form));
    }
}
