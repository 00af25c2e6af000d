package line12345.hotline.wall.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallAnswered;
import line12345.hotline.call.CallSurveyed;
import line12345.hotline.call.agent.AgentStateChanged;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactsListener;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to agents' figures in the transaction that makes a fact true. A stretch is added when it
 * ends, by day; a call on the day on which it arrived, as in the city's figures.
 */
@ApplicationScoped
class CountAgents implements FactsListener {
    @Inject Stretches stretches;
    @Inject Tallies tallies;

    @Override
    public void heard(List<Fact> facts, Instant now) {
        Tallies.Sums sums = new Tallies.Sums();
        List<AgentStateChanged> turns = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof AgentStateChanged changed) {
                turns.add(changed);
            } else if (fact instanceof CallAnswered answered
                    && answered.accountId() != null
                    && !answered.again()) {
                sums.add(answered.accountId(), day(answered.arrivedAt()), Figure.CALLS, 1);
            } else if (fact instanceof CallSurveyed scored && scored.accountId() != null) {
                LocalDate day = day(scored.arrivedAt());
                sums.add(scored.accountId(), day, Figure.SCORES, 1);
                sums.add(scored.accountId(), day, Figure.SCORE_SUM, scored.level());
            }
        }
        turn(turns, sums);
        tallies.add(sums);
    }

    /** The same again, or another reason for the same, goes on. */
    private void turn(List<AgentStateChanged> turns, Tallies.Sums sums) {
        if (turns.isEmpty()) {
            return;
        }
        Map<Long, Stretch> now =
                stretches.locked(turns.stream().map(AgentStateChanged::accountId).toList());
        Map<Long, Stretch> turned = new LinkedHashMap<>();
        for (AgentStateChanged changed : turns) {
            long account = changed.accountId();
            Spending next = Spending.of(changed.state(), changed.reason());
            Stretch before =
                    now.getOrDefault(
                            account, new Stretch(account, Spending.OFFLINE, changed.since()));
            if (before.spending() != next) {
                Stretch after = before.turnedTo(next, changed.since());
                String figure = before.spending().figure();
                before.until(after.since())
                        .forEach((day, millis) -> sums.add(account, day, figure, millis));
                now.put(account, after);
                turned.put(account, after);
            }
        }
        stretches.put(turned.values());
    }

    private static LocalDate day(Instant at) {
        return OfficeClock.dayOf(at);
    }
}
