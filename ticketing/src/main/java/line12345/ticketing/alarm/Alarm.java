package line12345.ticketing.alarm;

import java.time.Instant;

/**
 * A moment at which something must happen.
 *
 * @param kind names the {@link AlarmListener} that acts
 * @param ticketId 0 when it is about no ticket
 * @param legId 0 when it is about the whole ticket
 * @param at the moment that was meant; it fires then or later, never before
 */
public record Alarm(String kind, long ticketId, long legId, Instant at) {}
