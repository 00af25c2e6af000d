package line12345.channels.portal.following;

import line12345.channels.portal.SpokenDate;
import line12345.ticketing.notice.CitizenNotices.Told;

import java.time.Instant;

/**
 * A notice as its citizen reads it.
 *
 * @param when it was written
 * @param waits the message has not gone out yet
 */
record NoticeLine(String when, String words, boolean waits) {
    static NoticeLine of(Told told, Instant now) {
        return new NoticeLine(SpokenDate.past(now, told.at()), told.words(), told.waits());
    }
}
