package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** After a break of the exchange or of this house: what the exchange has not is over. */
@ApplicationScoped
public class SettleParties {
    @Inject CallParties parties;
    @Inject Facts facts;

    /**
     * @param living keys of lines that the exchange has
     * @param before only what was asked earlier
     * @return keys of calls whose citizen may wait for somebody who does not come
     */
    @Transactional
    public List<String> settle(Set<String> living, Instant before, Instant now) {
        return parties.open().stream()
                .filter(party -> !living.contains(party.key()))
                .filter(party -> party.view().askedAt().isBefore(before))
                .filter(party -> party.ended(PartyOutcome.UNKNOWN, null, now))
                .peek(party -> facts.announce(party.moved(), now))
                .map(CallParty::callKey)
                .distinct()
                .toList();
    }
}
