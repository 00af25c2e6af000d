package line12345.hotline.telephony.link;

import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.UserEvent;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A part of the house that speaks with the exchange. Parts are found, not listed: a new one is one
 * class. They know nothing of each other, so their order does not matter.
 */
public interface ExchangePart {
    /**
     * What our own dialplan tells this part; each type is a top-level class (the library's wish).
     */
    default List<Class<? extends UserEvent>> userEvents() {
        return List.of();
    }

    /**
     * There is a connection and the exchange was looked up; also later, when it is looked up again.
     * Events wait meanwhile. Runs on the link's own thread.
     */
    default void settle(LookUp found) throws Exception {}

    /**
     * An event. Never blocks and never fails: it runs on the thread that reads all events, and what
     * takes longer loses calls.
     */
    default void heard(ManagerEvent event) {}

    /** There is no connection any more. */
    default void rest() {}

    /** Called about once every turn of the link, for what must be asked now and then. */
    default void turn(ExchangeSession session) throws Exception {}

    /**
     * About once a minute: the lines that the exchange has. An event can be lost, or the database
     * can refuse what it tells; nothing may stay open for that. As {@link #heard}, never blocks.
     *
     * @param lines their Uniqueids
     * @param asked a moment not later than the look
     */
    default void sweep(Set<String> lines, Instant asked) {}

    /** Whether something was lost, so that the exchange must be looked up; asking forgets it. */
    default boolean mustLookUp() {
        return false;
    }
}
