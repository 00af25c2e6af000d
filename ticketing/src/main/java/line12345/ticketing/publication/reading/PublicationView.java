package line12345.ticketing.publication.reading;

import line12345.ticketing.publication.PublicationState;

import java.time.Instant;
import java.util.List;

/**
 * A ticket's publication beside its original.
 *
 * @param state null while nothing was begun
 * @param question public text, empty while nothing was begun
 * @param said why it was sent back or withdrawn last, may be empty
 * @param key its public address, empty unless it is public
 * @param mine the reader wrote the public text
 */
public record PublicationView(
        String number,
        int version,
        String kind,
        String matter,
        String office,
        Instant closedAt,
        List<Piece> originalQuestion,
        List<Piece> originalAnswer,
        boolean against,
        PublicationState state,
        int edition,
        String question,
        String answer,
        String writtenWho,
        String said,
        String key,
        boolean mine,
        List<KeptWords> kept,
        List<Step> steps) {
    public record KeptWords(String words, String reason) {}

    /**
     * @param said may be empty
     */
    public record Step(
            int edition,
            Instant at,
            String who,
            String what,
            String said,
            String question,
            String answer) {}

    public boolean begun() {
        return state != null;
    }

    public boolean canBegin() {
        return !against && (state == null || state == PublicationState.WITHDRAWN);
    }

    public boolean draft() {
        return state == PublicationState.DRAFT;
    }

    public boolean waits() {
        return state == PublicationState.WAITING_APPROVAL;
    }

    public boolean published() {
        return state == PublicationState.PUBLISHED;
    }

    /** How many places the house found in the original. */
    public long found() {
        return originalQuestion.stream().filter(Piece::marked).count()
                + originalAnswer.stream().filter(Piece::marked).count();
    }
}
