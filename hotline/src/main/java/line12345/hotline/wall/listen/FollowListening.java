package line12345.hotline.wall.listen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.Set;

/** Writes down how a listening goes on; the same told twice changes nothing. */
@ApplicationScoped
class FollowListening {
    @Inject Listenings listenings;
    @Inject Facts facts;

    @Transactional
    public void joined(String key, Instant at) {
        listenings
                .locked(Listening.idOf(key))
                .filter(one -> one.joined(at))
                .ifPresent(one -> tell(one, at));
    }

    @Transactional
    public void turned(String key, Mode mode, Instant at) {
        listenings
                .locked(Listening.idOf(key))
                .filter(one -> one.turned(mode))
                .ifPresent(
                        one -> {
                            listenings.turn(one.id(), mode, at);
                            tell(one, at);
                        });
    }

    @Transactional
    public void ended(String key, ListenEnding how, Instant at) {
        listenings
                .locked(Listening.idOf(key))
                .ifPresent(
                        one -> {
                            boolean wasTold = one.running();
                            if (one.ended(how, at)) {
                                left(one, wasTold, at);
                            }
                        });
    }

    /**
     * What the exchange does not have any more is over.
     *
     * @param living keys that it has
     * @param before only those asked for earlier
     */
    @Transactional
    public void settle(Set<String> living, Instant before, Instant now) {
        listenings.allOpen().stream()
                .filter(one -> one.askedBefore(before) && !living.contains(one.key()))
                .forEach(one -> ended(one.key(), ListenEnding.UNKNOWN, now));
    }

    private void tell(Listening one, Instant now) {
        ListeningView view = one.view();
        facts.announce(new ListeningChanged(one.id(), view.callId(), view.leaderId(), true), now);
        if (one.running()) {
            Mode shown = one.toldToAgent() ? view.mode() : null;
            facts.announce(new AgentHeard(one.agentId(), view.callId(), shown), now);
        }
    }

    private void left(Listening one, boolean wasTold, Instant now) {
        ListeningView view = one.view();
        facts.announce(new ListeningChanged(one.id(), view.callId(), view.leaderId(), false), now);
        if (wasTold) {
            facts.announce(new AgentHeard(one.agentId(), view.callId(), null), now);
        }
    }
}
