package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** By rule a leader reads the replies of some kinds before they go out 领导审批. */
@ApplicationScoped
public class LeaderFirst {
    @Inject Rules rules;

    /** Whether what this person writes goes to the leader first; a leader's own words do not. */
    public boolean reads(TicketKind kind, Actor writer, Instant now) {
        return !writer.is(Role.LEADER)
                && rules.names(Rule.LEADER_APPROVES, now).contains(kind.name());
    }
}
