package line12345.hotline.call.result;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.PhoneNumber;

import java.time.Instant;
import java.util.List;

/**
 * Talks that the house began and that came to a ticket: a missed call called back, a number dialled
 * by a click. Those about a ticket stand on it as evidence of contact already.
 */
public interface TalksOut {
    /** The ticket came out of this person's talk with this number, if there was one just now. */
    void filed(String ticketNumber, PhoneNumber phone, Actor by, Instant now);

    /**
     * Oldest first.
     *
     * @param ticketNumber of a ticket that the reader may read
     */
    List<TalkOut> of(String ticketNumber, Actor reader, Instant now);

    /**
     * A talk of a ticket.
     *
     * @param words how it went
     * @param recording its address, null when this reader hears none
     */
    record TalkOut(Instant at, String who, String purpose, String words, String recording) {}
}
