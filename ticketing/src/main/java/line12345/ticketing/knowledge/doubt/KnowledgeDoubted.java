package line12345.ticketing.knowledge.doubt;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** Somebody thinks that an entry is wrong or old. */
public record KnowledgeDoubted(long doubtId, long entryId, long departmentId) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.MANAGER).andOffice(departmentId);
    }
}
