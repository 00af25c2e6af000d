package line12345.ticketing.knowledge;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** A published edition was taken back; the entry is found no more. */
public record KnowledgeWithdrawn(long entryId, long editionId, long departmentId) implements Fact {
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
