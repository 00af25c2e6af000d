package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.party.CallRoom.Place;
import line12345.hotline.call.party.PartyStep.Todo;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.List;

/** What the steps of a call of several need of the house; inside their transaction. */
@ApplicationScoped
class PartyDesk {
    @Inject CallParties parties;
    @Inject Facts facts;

    Todo answered(String partyKey, Instant at) {
        parties.byKey(partyKey)
                .filter(party -> party.answered(at))
                .ifPresent(party -> facts.announce(party.moved(), at));
        return Todo.NOTHING;
    }

    Todo ended(String partyKey, PartyOutcome how, String recording, Instant at) {
        CallParty party = parties.byKey(partyKey).orElse(null);
        boolean rang = party != null && party.ringing();
        if (party == null || !party.ended(how, recording, at)) {
            return Todo.NOTHING;
        }
        facts.announce(party.moved(), at);
        return rang ? new Todo(party.callKey(), List.of()) : Todo.NOTHING;
    }

    Todo moved(String callKey, Place to, Instant at) {
        parties.room(callKey)
                .filter(room -> room.moved(to, at))
                .ifPresent(room -> facts.announce(room.changed(), at));
        return Todo.NOTHING;
    }

    Todo agentLeft(String callKey, Instant at) {
        parties.of(callKey).forEach(party -> party.agentLeft(at));
        return Todo.NOTHING;
    }

    Todo gone(String callKey, Instant at) {
        moved(callKey, Place.AWAY, at);
        List<CallParty> inVain = parties.of(callKey).stream().filter(CallParty::ringing).toList();
        inVain.forEach(party -> party.cancelled(at));
        return new Todo(null, inVain.stream().map(CallParty::key).toList());
    }
}
