package line12345.hotline.outbound.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.relay.RelayListener;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.contact.EndContact;
import line12345.ticketing.contact.FollowContact;
import line12345.ticketing.contact.FollowContact.Stage;
import line12345.ticketing.contact.SettleContacts;

import java.time.Instant;
import java.util.Set;

/** Calls about tickets are evidence on the ticket as well 联系凭证. */
@ApplicationScoped
class ContactBook implements RelayListener {
    @Inject FollowContact follow;
    @Inject EndContact end;
    @Inject SettleContacts settle;

    @Override
    public void pickedUp(String key, Instant at) {
        follow.follow(key, Stage.PICKED_UP, at);
    }

    @Override
    public void connected(String key, Instant at) {
        follow.follow(key, Stage.CONNECTED, at);
    }

    @Override
    public void ended(
            String key, ContactOutcome how, Integer talkSeconds, String recording, Instant at) {
        end.end(key, how, talkSeconds, recording, at);
    }

    @Override
    public void settle(Set<String> living, Instant before, Instant now) {
        settle.settle(living, before, now);
    }
}
