package line12345.hotline.call.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.Outcome;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactsListener;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answered call that ended without a result is put before its agent at once. */
@ApplicationScoped
class AskForResult implements FactsListener {
    private static final String DROPPED = "dropped";

    @Inject Results results;
    @Inject Unresolved unresolved;
    @Inject Rules rules;
    @Inject DeadlineRules deadlines;
    @Inject Alarms alarms;
    @Inject EntityManager entities;

    @Override
    public void heard(List<Fact> facts, Instant now) {
        Map<Long, CallEnded> spoken = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof CallEnded call && spoken(call)) {
                spoken.put(call.callId(), call);
            }
        }
        if (!spoken.isEmpty()) {
            spoken.keySet().removeAll(results.known(spoken.keySet()));
            ask(spoken.values(), now);
        }
    }

    /** Also at a telephone at which nobody is signed in: such a call is the shift leader's. */
    private static boolean spoken(CallEnded call) {
        return call.accountId() != null || call.outcome() == Outcome.ANSWERED;
    }

    private void ask(Collection<CallEnded> spoken, Instant now) {
        int dropped = rules.number(Rule.DROPPED_SECONDS, now);
        Map<Long, HungUpAtOnce> ends = ends(spoken, dropped);
        List<Unresolved.Open> open = new ArrayList<>();
        List<Long> closed = new ArrayList<>();
        for (CallEnded call : spoken) {
            HungUpAtOnce end = ends.get(call.callId());
            if (end != null && end.within(dropped)) {
                closed.add(call.callId());
            } else {
                open.add(new Unresolved.Open(call.callId(), call.accountId()));
            }
        }
        results.writeByRule(closed, DROPPED, now);
        List<Long> asked = unresolved.add(open, now);
        if (!asked.isEmpty()) {
            Instant late = deadlines.reckoning().from(now, rules.span(Rule.RESULT_TERM, now)).at();
            alarms.set(
                    asked.stream()
                            .map(call -> new Alarm(RemindOfResult.KIND, 0, call, late))
                            .toList());
        }
    }

    /** How the short ones ended; looked up only where it can decide: calls end by the thousand. */
    private Map<Long, HungUpAtOnce> ends(Collection<CallEnded> spoken, int dropped) {
        Map<Long, CallEnded> brief = new LinkedHashMap<>();
        for (CallEnded call : spoken) {
            if (call.talkMillis() < dropped * 1000L) {
                brief.put(call.callId(), call);
            }
        }
        Map<Long, HungUpAtOnce> ends = new HashMap<>();
        if (!brief.isEmpty()) {
            entities.createNativeQuery(
                            "select id, answered_at, ended_at from call where id = any(?1)",
                            Object[].class)
                    .setParameter(1, brief.keySet().toArray(Long[]::new))
                    // What the call changed is written by now.
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList()
                    .forEach(row -> put(ends, (Object[]) row, brief));
        }
        return ends;
    }

    private static void put(
            Map<Long, HungUpAtOnce> ends, Object[] row, Map<Long, CallEnded> brief) {
        long call = ((Number) row[0]).longValue();
        Duration talk = Duration.ofMillis(brief.get(call).talkMillis());
        ends.put(call, new HungUpAtOnce((Instant) row[1], talk, (Instant) row[2]));
    }
}
