package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.department.Departments;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** The hotline's management gives an office a supervision order 下发督办单. */
@ApplicationScoped
public class IssueSupervision {
    @Inject Tickets tickets;
    @Inject SupervisionOrders orders;
    @Inject OrderAlarms alarms;
    @Inject Departments departments;
    @Inject DeadlineRules deadlines;
    @Inject Grounds grounds;
    @Inject Rules rules;
    @Inject Facts facts;

    /**
     * @param position of the office's part of the ticket
     * @param ground code of a {@link GroundUse#SUPERVISE} ground
     * @param words what else the office is told; may be empty
     * @param version of the ticket as the person saw it
     * @throws NotSupervised when the office cannot be supervised for it
     */
    @Transactional
    public void issue(
            String number,
            int position,
            String ground,
            String words,
            int version,
            Actor by,
            Instant now) {
        OrderStep.ISSUE.mustBeBy(by);
        orders.holdTicket(number);
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        Leg leg = ticket.legs().at(position).orElseThrow(NoSuchTicket::new);
        MaySupervise.refusal(
                        ticket.state(),
                        leg.state(),
                        aboutItself(leg),
                        orders.open(ticket.id(), leg.departmentId()).isPresent())
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        Span term = rules.span(Rule.SUPERVISION_TERM, now);
        SupervisionOrder order =
                new SupervisionOrder(
                        leg,
                        grounds.chosen(GroundUse.SUPERVISE, ground, now),
                        words,
                        term,
                        deadlines.reckoning(leg.departmentId()).from(now, term),
                        by,
                        now);
        orders.persist(order);
        alarms.follow(order);
        facts.announce(order.issued(now), now);
    }

    private boolean aboutItself(Leg leg) {
        Long about = leg.ticket().subject().aboutDepartmentId();
        return about != null && departments.within(leg.departmentId(), about);
    }
}
