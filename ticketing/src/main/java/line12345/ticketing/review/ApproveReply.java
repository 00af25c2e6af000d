package line12345.ticketing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;

/** A reviewer lets an answer go out to the citizen 审核通过. */
@ApplicationScoped
public class ApproveReply {
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Transactional
    public void approve(String number, int version, Actor by, Instant now) {
        Step.APPROVE.mustBeBy(by);
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        facts.announce(ticket.answering().approve(by, now), now);
    }
}
