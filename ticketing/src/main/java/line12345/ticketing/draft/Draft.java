package line12345.ticketing.draft;

import java.time.Instant;

/**
 * A draft as it is kept.
 *
 * @param form names the form and, where there is one, its ticket: {@code reply-20261121000017}
 * @param version from 1, one more each time it is saved
 * @param content as the form's own script wrote it; nobody here looks into it
 */
public record Draft(String form, int version, Instant savedAt, String content) {}
