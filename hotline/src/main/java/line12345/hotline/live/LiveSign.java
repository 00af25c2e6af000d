package line12345.hotline.live;

import line12345.ticketing.account.Role;

import java.util.Set;

/**
 * A state that many pages show alike, such as the queue: worked out once on each node and told to
 * everybody of its roles, at the beginning of a stream and whenever it is another one. Found by
 * type. The page hears it as {@code live:<name>}.
 */
public interface LiveSign {
    /** In lower case; also the event's name. */
    String name();

    Set<Role> roles();

    /** Whether a fact of that kind may have changed it. */
    boolean movedBy(String kind);

    /** As JSON's source; equal states must give equal JSON. May ask the database. */
    Object state();
}
