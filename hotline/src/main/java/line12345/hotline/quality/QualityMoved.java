package line12345.hotline.quality;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A check has come a step further: scored, accepted, appealed, decided, or not done at all.
 *
 * @param accountId the agent
 * @param points as they count; null when there are none
 */
public record QualityMoved(long caseId, long accountId, CaseState state, Integer points)
        implements Fact {
    static QualityMoved of(CaseView one) {
        return new QualityMoved(one.id(), one.accountId(), one.state(), one.points());
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.SHIFT_LEADER, Role.MANAGER);
    }
}
