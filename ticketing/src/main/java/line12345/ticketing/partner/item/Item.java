package line12345.ticketing.partner.item;

import java.time.Instant;

/**
 * A ticket that both sides have, or shall have.
 *
 * @param sent from us to them; else they sent it
 * @param partnerNumber null while we do not know it
 * @param words the last that were said of it
 * @param accountId who sent it, 0 for one that came
 */
public record Item(
        long id,
        String partner,
        String partnerChinese,
        String ticketNumber,
        boolean sent,
        String partnerNumber,
        boolean danger,
        String reason,
        ItemState state,
        String words,
        Instant at,
        Instant changedAt,
        long accountId,
        String who) {
    /** We have to decide: it was returned or refused, or their answer has to reach the citizen. */
    public boolean ourTurn() {
        return sent && !state.waitsForThem();
    }

    /** Their answer can be told to the citizen. */
    public boolean answered() {
        return sent && (state == ItemState.ANSWERED || state == ItemState.CLOSED);
    }
}
