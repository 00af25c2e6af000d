package line12345.hotline.quality;

import java.time.Instant;

/**
 * A checked call as shown. Moments and points are null until they come.
 *
 * @param accountId the agent who spoke
 * @param firstPoints before an appeal
 * @param points as they count
 * @param settleBy until then the agent may appeal
 * @param byRule the term passed, and that counts as accepted
 * @param decision why it stays, is changed, or is not checked
 */
public record CaseView(
        long id,
        long callId,
        long accountId,
        String agent,
        Reason reason,
        Instant arrivedAt,
        Instant drawnAt,
        CaseState state,
        Integer formVersion,
        Integer firstPoints,
        Integer points,
        Long inspectorId,
        String inspector,
        Instant scoredAt,
        Instant settleBy,
        Instant settledAt,
        boolean byRule,
        String appeal,
        Instant appealedAt,
        String decider,
        String decision,
        long version) {
    public boolean waiting() {
        return state == CaseState.WAITING;
    }

    public boolean scored() {
        return points != null;
    }

    /** How it stands, in words. */
    public String said() {
        return byRule ? "逾期未申诉，按规定视为认可" : state.chinese();
    }
}
