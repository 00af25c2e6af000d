package line12345.hotline.outbound.line;

import line12345.ticketing.account.Role;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * Something came of a call to a citizen. Whom it rang is not in it.
 *
 * @param subjectId what it is about within its purpose, or null
 * @param connected both speak or spoke
 * @param outcome null while it goes on
 */
public record OutboundMoved(
        long outboundId,
        String callKey,
        Purpose purpose,
        Long subjectId,
        long accountId,
        boolean connected,
        ContactOutcome outcome)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.CALLBACK, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
