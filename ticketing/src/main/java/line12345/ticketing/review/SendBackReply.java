package line12345.ticketing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;

/** A reviewer wants the answer written again, with a typical reason 审核退回. */
@ApplicationScoped
public class SendBackReply {
    @Inject Tickets tickets;
    @Inject Grounds grounds;
    @Inject DeadlineRules deadlines;
    @Inject Facts facts;

    /**
     * @param ground code of a ground of {@link GroundUse#SEND_BACK}
     * @param words what exactly is missing; may be empty
     */
    @Transactional
    public void sendBack(
            String number, String ground, String words, int version, Actor by, Instant now) {
        Step.SEND_BACK.mustBeBy(by);
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        Step.SEND_BACK.mustStartIn(ticket.state());
        String why = grounds.said(GroundUse.SEND_BACK, ground, words, now);
        var reckoning = deadlines.reckoning(ticket.legs().lead().orElseThrow().departmentId());
        facts.announce(ticket.answering().sendBack(why, by, reckoning, now), now);
    }
}
