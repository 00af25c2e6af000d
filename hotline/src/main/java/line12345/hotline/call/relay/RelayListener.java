package line12345.hotline.call.relay;

import line12345.ticketing.contact.ContactOutcome;

import java.time.Instant;
import java.util.Set;

/**
 * Keeps a book of calls to citizens. Every one is told of every call, each in a transaction of its
 * own; a key that it does not know, and what it was told before, change nothing. Found by type.
 */
public interface RelayListener {
    void pickedUp(String key, Instant at);

    void connected(String key, Instant at);

    /**
     * @param talkSeconds null unless both spoke
     * @param recording below the folder of recordings, or null
     */
    void ended(String key, ContactOutcome how, Integer talkSeconds, String recording, Instant at);

    /**
     * What is open in the book and not in the exchange is over.
     *
     * @param living keys of calls that the exchange has
     * @param before only calls that began earlier
     */
    void settle(Set<String> living, Instant before, Instant now);
}
