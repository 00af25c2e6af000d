package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

import line12345.hotline.call.agent.FollowCall;
import line12345.hotline.call.agent.RingEnd;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the steps of a call need of the house. */
@ApplicationScoped
class CallDesk {
    private static final Logger LOG = Logger.getLogger(CallDesk.class);

    @Inject SealCaller seal;
    @Inject Accounts accounts;
    @Inject FollowCall agents;
    @Inject SurveyScale scale;
    @Inject FormerAgents former;
    @Inject ConfidentialQueues queues;
    @Inject Facts facts;
    @Inject OfficeClock clock;
    @Inject TransactionSynchronizationRegistry transaction;

    /** Fetches at once whom the steps are about, instead of one by one when their turn comes. */
    void expect(List<CallStep> steps, Collection<Call> known) {
        Set<String> extensions =
                steps.stream()
                        .map(CallStep::extension)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<String, Actor> people = accounts.byExtensions(extensions);
        transaction.putResource(CallDesk.class, people);
        agents.expect(
                people.values().stream().map(Actor::accountId).toList(),
                known.stream().map(Call::id).toList());
    }

    /**
     * @param known who was said to call so far, null for nobody
     */
    Caller caller(String number, Caller known) {
        return seal.of(number, known);
    }

    WaitsIn line(String queue) {
        return new WaitsIn(queue, queues.hides(queue));
    }

    void ringing(Call call, String extension, Instant at) {
        Long agent = agent(extension);
        if (agent != null) {
            agents.ringing(call.id(), agent, extension, at, clock.now());
            tell(List.of(call.ringingAt(agent)));
        }
    }

    void answered(Call call, String extension, Instant at) {
        Long agent = agent(extension);
        if (call.view().queuedAt() == null) {
            // The word of its queue was lost: who cannot say for which it was keeps it.
            call.meantFor(line(null));
        }
        Long before = call.accountId();
        List<Fact> news = call.answered(at, agent);
        if (before != null && !before.equals(agent) && !news.isEmpty()) {
            former.add(call.id(), before, at);
        }
        tell(news);
        if (agent != null && !news.isEmpty() && call.view().open()) {
            agents.talking(call.id(), agent, extension, at, clock.now());
        }
    }

    void freed(Call call, String extension, Instant at, RingEnd how) {
        Long agent = agent(extension);
        if (agent != null) {
            agents.freed(call.id(), agent, at, clock.now(), how);
        }
    }

    /** The agent's line broke and the citizen is in the queue a second time. */
    void waitsAgain(Call call, Instant at) {
        if (call.view().waitingAgain()) {
            agents.cutOff(call.id(), at, clock.now());
        }
    }

    void allFreed(Call call, Instant at) {
        agents.allFreed(call.id(), at, clock.now());
    }

    void scored(Call call, int digit, Instant at) {
        scale.level(digit, at)
                .ifPresentOrElse(
                        level -> tell(call.surveyed(digit, level)),
                        () -> LOG.warnf("key %d has no meaning in the survey", digit));
    }

    void tell(List<Fact> news) {
        Instant now = clock.now();
        news.forEach(fact -> facts.announce(fact, now));
    }

    /** Null if nobody works on that telephone: the call is kept all the same. */
    private Long agent(String extension) {
        Actor agent =
                ((Map<?, ?>) transaction.getResource(CallDesk.class)).get(extension)
                                instanceof Actor one
                        ? one
                        : null;
        if (agent == null) {
            LOG.warnf("telephone %s belongs to no account", extension);
            return null;
        }
        return agent.accountId();
    }
}
