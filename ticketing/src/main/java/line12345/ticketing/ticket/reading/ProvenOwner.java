package line12345.ticketing.ticket.reading;

/**
 * A citizen whose telephone number was proven 已验证本人, and one of the own tickets.
 *
 * @param citizenId from the proof itself, never from what a browser sends
 */
public record ProvenOwner(String number, long citizenId) implements OwnKey {}
