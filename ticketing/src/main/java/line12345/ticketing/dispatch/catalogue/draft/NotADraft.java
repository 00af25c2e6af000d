package line12345.ticketing.dispatch.catalogue.draft;

import line12345.ticketing.refusal.Refusal;

/** A published version is never edited. */
public class NotADraft extends Refusal {
    NotADraft(String name) {
        super("catalogue-published", 422, "“" + name + "”已经发布，不能再改：请复制一份草稿，在草稿上修改后发布。");
    }
}
