package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.NotNow;

import java.time.Instant;

/** Finds the part of a ticket that is in the hands of the asking person's own office. */
@ApplicationScoped
public class OwnLegs {
    @Inject Tickets tickets;

    /**
     * @param version of the ticket as the person saw it
     * @throws NoSuchTicket when it never was this office's
     * @throws NotNow when this office has nothing to do there any more
     */
    public Leg inHandOf(Actor person, String number, int version, Instant now) {
        Leg leg = latestOf(person, number, version, now);
        if (!leg.state().open()) {
            throw new NotNow("本单位的办理环节现在是“" + leg.state().chinese() + "”，不需要再操作。请刷新后查看最新状态。");
        }
        return leg;
    }

    /** As {@link #inHandOf}, also when the office's part is done. */
    public Leg latestOf(Actor person, String number, int version, Instant now) {
        if (!person.ofOffice()) {
            throw new NotYours("只有承办单位的人员可以办理，请联系该单位。");
        }
        Ticket ticket = tickets.of(person, number, now);
        Leg leg = ticket.legs().of(person.departmentId()).orElseThrow(NoSuchTicket::new);
        ticket.seenAs(version);
        return leg;
    }

    /** A part below the asking person's own: what that office was sent by this one. */
    public Leg below(Actor person, String number, int position, int version, Instant now) {
        Leg own = latestOf(person, number, version, now);
        return own.ticket().legs().below(own).stream()
                .filter(leg -> leg.position() == position)
                .findFirst()
                .orElseThrow(NoSuchTicket::new);
    }
}
