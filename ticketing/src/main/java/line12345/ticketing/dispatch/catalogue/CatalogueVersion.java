package line12345.ticketing.dispatch.catalogue;

import java.time.Instant;

/**
 * One version of the catalogue.
 *
 * @param version counts the changes of a draft
 * @param basedOn the version it was copied from, or null
 * @param changedBy who changed the draft last, or null
 * @param validFrom from when it holds; null while it is a draft
 */
public record CatalogueVersion(
        long id,
        int version,
        String name,
        String source,
        State state,
        Long basedOn,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        Instant validFrom,
        String publishedBy,
        Instant publishedAt) {
    /** A published version is never edited: a change copies it into a draft. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
