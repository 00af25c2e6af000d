package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.SoundRule;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Writes down another time limit 提出时限调整, after a look whether its parts fit each other. */
@ApplicationScoped
public class ProposeLimit {
    @Inject DeadlineRules rules;
    @Inject ProposeChange propose;

    /**
     * @return the adjustment's id
     */
    @Transactional
    public long propose(ChangeRule change, Actor by, Instant now) {
        new SoundRule(rules.reckoning(), OfficeClock.dayOf(now)).check(change.rule());
        return propose.propose(change, by, now);
    }
}
