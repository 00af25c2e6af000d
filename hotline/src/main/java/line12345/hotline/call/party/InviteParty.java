package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.UUID;

/** Writes down that somebody is asked, before the telephone rings. */
@ApplicationScoped
public class InviteParty {
    @Inject CallParties parties;
    @Inject Facts facts;

    /**
     * @return the key of the line to be rung
     * @throws NotJoined somebody rings already, or enough are there
     */
    @Transactional
    public String invite(String callKey, Target target, Manner manner, Actor by, Instant now) {
        parties.locked(callKey, by.accountId(), now);
        RoomForOneMore.check(parties.of(callKey));
        String key = "party-" + UUID.randomUUID().toString().replace("-", "");
        CallParty party = new CallParty(key, callKey, target, manner, by, now);
        parties.add(party);
        facts.announce(party.moved(), now);
        return key;
    }
}
