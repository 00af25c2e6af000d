package line12345.ticketing.knowledge;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/**
 * An edition of an entry is published.
 *
 * @param edition from 1
 * @param departmentId whose word it is
 * @param writtenAt when its text was written last: what was said of the entry before, it may answer
 */
public record KnowledgePublished(
        long entryId, long editionId, int edition, long departmentId, Instant writtenAt)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT,
                        Role.SHIFT_LEADER,
                        Role.CALLBACK,
                        Role.WINDOW,
                        Role.REVIEWER,
                        Role.MANAGER)
                .andOffice(departmentId);
    }
}
