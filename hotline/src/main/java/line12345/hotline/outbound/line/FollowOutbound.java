package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.FollowDial;
import line12345.hotline.call.relay.RelayListener;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.Set;

/** What the exchange tells of a call goes into the book; who called is free for calls again. */
@ApplicationScoped
class FollowOutbound implements RelayListener {
    @Inject OutboundBook book;
    @Inject FollowDial agents;
    @Inject Facts facts;

    @Override
    @Transactional
    public void pickedUp(String key, Instant at) {
        book.open(key).ifPresent(call -> book.pickedUp(call.id(), at));
    }

    @Override
    @Transactional
    public void connected(String key, Instant at) {
        book.open(key)
                .filter(call -> call.connectedAt() == null)
                .ifPresent(
                        call -> {
                            book.connected(call.id(), at);
                            facts.announce(call.moved(true, null), at);
                        });
    }

    @Override
    @Transactional
    public void ended(
            String key, ContactOutcome how, Integer talkSeconds, String recording, Instant at) {
        book.open(key).ifPresent(call -> end(call, how, talkSeconds, recording, at));
    }

    /** Both spoke if it was ever connected, whatever the line said last. */
    private void end(
            OutboundBook.Open call,
            ContactOutcome how,
            Integer counted,
            String recording,
            Instant at) {
        boolean known = how == ContactOutcome.CONNECTED;
        boolean spoke = known || call.connectedAt() != null;
        ContactOutcome outcome = spoke ? ContactOutcome.CONNECTED : how;
        book.end(call, outcome, OutboundBook.seconds(call, counted, known, at), recording, at);
        agents.ended(call.accountId(), at);
        facts.announce(call.moved(spoke, outcome), at);
    }

    @Override
    @Transactional
    public void settle(Set<String> living, Instant before, Instant now) {
        for (OutboundBook.Open call : book.allOpen()) {
            if (!living.contains(call.key()) && call.startedAt().isBefore(before)) {
                ended(call.key(), ContactOutcome.CUT, null, null, now);
            }
        }
    }
}
