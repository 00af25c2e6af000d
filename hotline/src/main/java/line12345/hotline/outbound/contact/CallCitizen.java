package line12345.hotline.outbound.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.relay.Telephone;
import line12345.hotline.outbound.line.NotDialled;
import line12345.hotline.outbound.line.Opened;
import line12345.hotline.outbound.line.RingOut;
import line12345.ticketing.account.Actor;
import line12345.ticketing.contact.NotContacted;
import line12345.ticketing.contact.ReadContacts;

import java.time.Instant;

/**
 * Places and ends calls to a ticket's citizen. Not one transaction: the telephone rings after the
 * attempt is written down, and what cannot be rung is closed again.
 */
@ApplicationScoped
public class CallCitizen {
    @Inject OpenContact open;
    @Inject RingOut out;
    @Inject ReadContacts contacts;

    /**
     * @param reason why outside the hours or against a wish, else empty
     * @throws NotContacted with what to do instead
     * @throws NotDialled the same
     */
    public void call(String ticketNumber, String reason, Actor by, Instant now) {
        // A stranger's ticket is not there, whatever else may be wrong.
        contacts.may(ticketNumber, by, now);
        Telephone own = out.own(by);
        Opened call = open.open(ticketNumber, reason, by, now);
        out.ring(call, own, now);
    }

    /** Only one's own call. */
    public void hangUp(String ticketNumber, Actor by, Instant now) {
        contacts.of(ticketNumber, by, now).stream()
                .filter(one -> one.open() && one.mine())
                .forEach(one -> out.hangUp(one.key()));
    }
}
