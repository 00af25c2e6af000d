package line12345.ticketing.publication.reading;

import line12345.ticketing.publication.PublicationState;

import java.time.Instant;

/**
 * A ticket in the lists of publication.
 *
 * @param at when it was closed, of what was begun when it changed last
 * @param summary the first words, without what looks like personal data
 * @param state null while nothing was begun
 * @param who who wrote the public text, empty while nobody did
 */
public record PublicationLine(
        String number,
        Instant at,
        String kind,
        String matter,
        String office,
        String summary,
        PublicationState state,
        String who) {}
