package line12345.ticketing.dispatch.withdraw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Step;

import java.time.Duration;
import java.time.Instant;

/** The dispatcher takes back what went out by mistake, before any office has begun 撤回派单. */
@ApplicationScoped
public class WithdrawDispatch {
    @Inject Tickets tickets;
    @Inject Rules rules;
    @Inject Facts facts;

    /**
     * @param version of the ticket as the person saw it; null to undo what was only just done: that
     *     nobody has begun since is what the rule itself asks
     * @throws NotNow when it was sent by somebody else, an office has signed, or the city's minutes
     *     are over
     */
    @Transactional
    public void withdraw(String number, Integer version, Actor by, Instant now) {
        Step.WITHDRAW.mustBeBy(by);
        Ticket ticket = tickets.of(by, number, now);
        if (version != null) {
            ticket.seenAs(version);
        }
        Duration within = Duration.ofMinutes(rules.number(Rule.WITHDRAW_MINUTES, now));
        facts.announce(ticket.sending().withdraw(within, by, now), now);
    }
}
