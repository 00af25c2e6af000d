package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.supervision.SupervisionClosed;
import line12345.ticketing.supervision.SupervisionIssued;
import line12345.ticketing.supervision.SupervisionMoved;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.LegClockMoved;
import line12345.ticketing.ticket.fact.LegEnded;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegNearDue;
import line12345.ticketing.ticket.fact.LegOverdue;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.fact.LegReplied;
import line12345.ticketing.ticket.fact.LegSent;
import line12345.ticketing.ticket.fact.LegSentBack;
import line12345.ticketing.ticket.fact.LegSigned;
import line12345.ticketing.ticket.fact.LegSubmitted;
import line12345.ticketing.ticket.fact.TicketUrged;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Which fact begins an alert, and which one shows that somebody of the office knows. */
@ApplicationScoped
class RaiseAlerts implements FactListener {
    private static final Set<Occasion> SENT = EnumSet.of(Occasion.NEW, Occasion.RETURNED);
    private static final Set<Occasion> CLOCK = EnumSet.of(Occasion.NEAR_DUE, Occasion.OVERDUE);
    private static final Set<Occasion> APPROVAL = EnumSet.of(Occasion.WAITING_APPROVAL);
    private static final Set<Occasion> SUPERVISED = EnumSet.of(Occasion.SUPERVISED);
    private static final Set<Occasion> OF_THE_PART =
            EnumSet.complementOf(EnumSet.of(Occasion.SUPERVISED));

    @Inject Answering answering;
    @Inject Tickets tickets;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegFact leg) {
            heard(leg, now);
        } else if (fact instanceof TicketUrged urged) {
            tickets.findById(urged.about().ticketId())
                    .legs()
                    .lead()
                    .filter(lead -> lead.state().open())
                    .ifPresent(lead -> anew(Occasion.URGED, lead.about(now), now));
        }
    }

    private void heard(LegFact fact, Instant now) {
        if (fact instanceof LegSent sent && sent.about().part() != Part.TOLD) {
            answering.begin(sent.about(), sent.redo() ? Occasion.RETURNED : Occasion.NEW, now);
        } else if (fact instanceof LegSigned signed) {
            signed(signed, now);
        } else if (fact instanceof LegSentBack) {
            answering.end(fact.about(), APPROVAL, now);
            anew(Occasion.RETURNED, fact.about(), now);
        } else if (fact instanceof LegNearDue) {
            anew(Occasion.NEAR_DUE, fact.about(), now);
        } else if (fact instanceof LegOverdue) {
            answering.end(fact.about(), CLOCK, now);
            answering.begin(fact.about(), Occasion.OVERDUE, now);
            overdueWithTheLeader(fact.about(), now);
        } else if (fact instanceof SupervisionIssued) {
            anew(Occasion.SUPERVISED, fact.about(), now);
        } else if (fact instanceof SupervisionMoved) {
            answering.acknowledge(fact.about(), SUPERVISED, "已办理督办单", now);
        } else if (fact instanceof SupervisionClosed) {
            answering.end(fact.about(), SUPERVISED, now);
        } else {
            handled(fact, now);
        }
    }

    private void signed(LegSigned signed, Instant now) {
        if (signed.itself()) {
            answering.end(signed.about(), SENT, now);
            answering.begin(signed.about(), Occasion.WAITING_SIGN, now);
        } else {
            answering.acknowledge(signed.about(), SENT, "已签收", now);
        }
    }

    /** What an office does with its part shows that it knows. */
    private void handled(LegFact fact, Instant now) {
        if (fact instanceof LegSubmitted) {
            answering.acknowledge(fact.about(), OF_THE_PART, "已提交回复", now);
            answering.begin(fact.about(), Occasion.WAITING_APPROVAL, now);
        } else if (fact instanceof LegReplied) {
            answering.acknowledge(fact.about(), OF_THE_PART, "已回复", now);
        } else if (fact instanceof LegEnded) {
            answering.end(fact.about(), EnumSet.allOf(Occasion.class), now);
        } else if (fact instanceof LegClockMoved) {
            answering.end(fact.about(), CLOCK, now);
        }
    }

    /** The clerk has done what there was to do: it is the leader who is late. */
    private void overdueWithTheLeader(LegPoint about, Instant now) {
        tickets.findById(about.ticketId())
                .legs()
                .at(about.position())
                .filter(leg -> leg.state() == LegState.WAITING_APPROVAL)
                .ifPresent(leg -> anew(Occasion.WAITING_APPROVAL, about, now));
    }

    /** Said again: the one before is over, the new one begins with the first step. */
    private void anew(Occasion occasion, LegPoint about, Instant now) {
        answering.end(about, EnumSet.of(occasion), now);
        answering.begin(about, occasion, now);
    }
}
