package line12345.ticketing.event;

import java.time.Instant;

/**
 * A ticket that counts towards a burst.
 *
 * @param street code of the street it is in, however finely it is placed
 * @param at when it was filed
 * @param source who says so; several of one source count as one
 */
record Sighting(long ticketId, String matter, String street, Instant at, String source) {
    /**
     * A person where somebody of the house took it down, and answers for having heard one. Where
     * nobody did, the telephone number is what somebody typed: all of that channel are one source.
     *
     * @param byItself no account took it down
     */
    static String source(boolean byItself, String channel, long citizenId) {
        return byItself ? channel : Long.toString(citizenId);
    }
}
