package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.agent.FollowCall;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.List;

/** What the steps of a call need of the house. */
@ApplicationScoped
class CallDesk {
    private static final Logger LOG = Logger.getLogger(CallDesk.class);

    @Inject SealCaller seal;
    @Inject Accounts accounts;
    @Inject FollowCall agents;
    @Inject SurveyScale scale;
    @Inject Facts facts;
    @Inject OfficeClock clock;

    Caller caller(String number) {
        return seal.of(number);
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
        List<Fact> news = call.answered(at, agent);
        tell(news);
        if (agent != null && !news.isEmpty() && call.view().open()) {
            agents.talking(call.id(), agent, extension, at, clock.now());
        }
    }

    void freed(Call call, String extension, Instant at, boolean ignored) {
        Long agent = agent(extension);
        if (agent != null) {
            agents.freed(call.id(), agent, at, clock.now(), ignored);
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
        Long agent = accounts.byExtension(extension).map(Actor::accountId).orElse(null);
        if (agent == null) {
            LOG.warnf("telephone %s belongs to no account", extension);
        }
        return agent;
    }
}
