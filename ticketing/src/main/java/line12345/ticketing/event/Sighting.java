package line12345.ticketing.event;

import java.time.Instant;

/**
 * A ticket that counts towards a burst.
 *
 * @param street code of the street it is in, however finely it is placed
 * @param at when it was filed
 */
record Sighting(long ticketId, String matter, String street, Instant at) {}
