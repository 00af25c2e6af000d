package line12345.ticketing.dispatch.withdraw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when the reader can take a ticket's dispatch back, so that nobody is offered a refusal. */
@ApplicationScoped
public class ReadWithdrawal {
    @Inject Tickets tickets;
    @Inject Rules rules;

    /**
     * @return the last moment, which still counts; empty when it is not possible now
     */
    @Transactional
    public Optional<Instant> until(String number, Actor reader, Instant now) {
        Ticket ticket = tickets.of(reader, number, now);
        boolean step =
                Step.WITHDRAW.doers().contains(Doer.of(reader))
                        && Step.WITHDRAW.from().contains(ticket.state());
        Duration within = Duration.ofMinutes(rules.number(Rule.WITHDRAW_MINUTES, now));
        if (!step || ticket.sending().notWithdrawn(within, reader, now).isPresent()) {
            return Optional.empty();
        }
        return ticket.legs().lead().map(Leg::clock).map(clock -> clock.dispatchedAt().plus(within));
    }
}
