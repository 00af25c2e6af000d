package line12345.ticketing.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/** Somebody asks to hurry, instead of filing it again 催办. */
@ApplicationScoped
public class UrgeTicket {
    @Inject Tickets tickets;
    @Inject Rules rules;
    @Inject Facts facts;

    /** By staff of the hotline, for a citizen on the line or for themselves. */
    @Transactional
    public void urge(String number, String words, Actor by, Instant now) {
        if (by.role() == null || by.ofOffice() || by.is(Role.ADMIN)) {
            throw new NotYours("催办由热线人员登记，承办单位请直接办理。");
        }
        urge(tickets.of(by, number, now), words, by, now);
    }

    void urge(Ticket ticket, String words, Actor by, Instant now) {
        MayUrge.refusal(
                        ticket.state(),
                        ticket.pressure(),
                        rules.span(Rule.URGE_GAP, now),
                        rules.number(Rule.URGE_TIMES_A_DAY, now),
                        now)
                .ifPresent(
                        sentence -> {
                            throw new MayUrge.NotAgain(sentence);
                        });
        facts.announce(ticket.urge(words, by, now), now);
        if (ticket.state() == TicketState.FOLLOWING) {
            // Whoever works on the main ticket must hear it; the follower's limits hold here. Not
            // the words: the main ticket's citizen reads this line and never sees the others.
            Ticket main = tickets.findById(ticket.mainId());
            facts.announce(main.urge("并入的工单催办", by, now), now);
        }
    }
}
