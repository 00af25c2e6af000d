package line12345.ticketing.ticket.circle;

import line12345.ticketing.account.Actor;

import java.util.Set;

/** Who knows to which circles a person belongs says it here; found, not listed. */
public interface CircleSource {
    /** Keys of small letters and digits. */
    Set<String> of(Actor person);
}
