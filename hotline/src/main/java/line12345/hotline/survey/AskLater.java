package line12345.hotline.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.Outcome;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactsListener;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A talk has ended: some minutes later it is seen whether a key was pressed, and what the agent
 * wrote down. Calls end by the thousand, so nothing more is done in that moment.
 */
@ApplicationScoped
class AskLater implements FactsListener {
    /** The key and the agent's result have come by then, and the citizen still knows the call. */
    static final Duration AFTER = Duration.ofMinutes(5);

    @Inject Alarms alarms;
    @Inject SurveyConfig config;
    @Inject Rules rules;

    @Override
    public void heard(List<Fact> facts, Instant now) {
        if (config.address().isEmpty()) {
            return;
        }
        List<Alarm> later = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof CallEnded call
                    && call.outcome() == Outcome.ANSWERED
                    && call.corrected() == null
                    && call.accountId() != null) {
                later.add(new Alarm(SendInvitation.KIND, 0, call.callId(), now.plus(AFTER)));
            }
        }
        if (!later.isEmpty() && rules.number(Rule.SURVEY_MESSAGE_DAYS, now) > 0) {
            alarms.set(later);
        }
    }
}
