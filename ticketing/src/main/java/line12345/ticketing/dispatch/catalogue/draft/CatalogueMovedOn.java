package line12345.ticketing.dispatch.catalogue.draft;

import line12345.ticketing.refusal.Refusal;

/** Another version was published since this draft was copied. */
public class CatalogueMovedOn extends Refusal {
    CatalogueMovedOn(String draft, String newer, String by) {
        super(
                "catalogue-moved-on",
                409,
                "“%s”复制之后，%s发布了“%s”；直接发布会撤回那一版的修改。请先“改以新版为基础”，重新核对差异后再发布。"
                        .formatted(draft, by, newer));
    }
}
