package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.LegState;

import java.time.Instant;

/** A duty officer who was rung takes the own office's part by a key 电话按键签收. */
@ApplicationScoped
public class SignByPhone {
    @Inject Accounts accounts;
    @Inject Tickets tickets;
    @Inject Facts facts;

    /** Does nothing when somebody has signed meanwhile, or when it never was this office's. */
    @Transactional
    public void sign(String number, long accountId, Instant now) {
        accounts.actor(accountId)
                .filter(Actor::ofOffice)
                .ifPresent(
                        officer ->
                                tickets.find("number", number)
                                        .firstResultOptional()
                                        .ifPresent(ticket -> sign(ticket, officer, now)));
    }

    private void sign(Ticket ticket, Actor officer, Instant now) {
        ticket.legs()
                .openOf(officer.departmentId())
                .filter(leg -> leg.state() == LegState.WAITING_SIGN)
                .ifPresent(leg -> signed(leg, officer, now));
    }

    private void signed(Leg leg, Actor officer, Instant now) {
        leg.ticket().note(now, officer, "电话按键", "接到紧急工单提醒电话，按 1 签收", true);
        facts.announce(leg.sign(officer, now), now);
    }
}
