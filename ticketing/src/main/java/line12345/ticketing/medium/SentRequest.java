package line12345.ticketing.medium;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/**
 * What became of a message that a medium sent.
 *
 * @param keyId the key that sent it
 * @param messageId the medium's own
 * @param matterCode null when none was chosen
 * @param words what the citizen wrote; null where it is to be read with number and code only
 * @param address null like the words
 * @param spot null like the words, and when none was sent
 * @param answer the approved answer; null before, and like the words
 * @param changedAt the last step a citizen may know of; when it is closed, that moment
 * @param promisedAt the latest date that was told
 * @param closedAt null while it is open
 */
public record SentRequest(
        long keyId,
        String messageId,
        String number,
        TicketKind kind,
        String matterCode,
        String matterName,
        String words,
        String address,
        String placeCode,
        Spot spot,
        TicketState state,
        String answer,
        Instant requestedAt,
        Instant changedAt,
        Instant promisedAt,
        boolean provisional,
        Instant closedAt) {
    /** What anybody may know: nothing that the citizen or the office wrote, no place. */
    public SentRequest openly() {
        return new SentRequest(
                keyId,
                messageId,
                number,
                kind,
                matterCode,
                matterName,
                null,
                null,
                null,
                null,
                state,
                null,
                requestedAt,
                changedAt,
                promisedAt,
                provisional,
                closedAt);
    }
}
