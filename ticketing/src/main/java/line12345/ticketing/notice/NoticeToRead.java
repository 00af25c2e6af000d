package line12345.ticketing.notice;

import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** Something waits in a person's bell; only that person hears it. */
public record NoticeToRead(long noticeId, long accountId, String ticketNumber) implements Fact {
    @Override
    public Audience audience() {
        return Audience.personally(accountId);
    }
}
