package line12345.ticketing.event;

import java.time.Instant;

/**
 * A ticket that counts towards a burst.
 *
 * @param street code of the street it is in, however finely it is placed
 * @param at when it was filed
 * @param source the citizen, found by the hash of the number; several of one count as one
 */
record Sighting(long ticketId, String matter, String street, Instant at, String source) {}
