package line12345.ticketing.presence;

/**
 * A person who has a ticket open.
 *
 * @param ticket its number
 * @param accountId who it is; a person with two windows is here twice
 * @param from the person's office or role, as the reader should know it
 */
public record Present(String ticket, long accountId, String name, String from, Doing doing) {}
