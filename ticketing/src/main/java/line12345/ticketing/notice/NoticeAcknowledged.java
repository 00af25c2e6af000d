package line12345.ticketing.notice;

import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A person has taken note: pressed 知道了, or a key on the telephone.
 *
 * @param accountId 0 for an officer on duty without an account
 */
public record NoticeAcknowledged(long noticeId, long accountId, String ticketNumber)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.personally(accountId);
    }
}
