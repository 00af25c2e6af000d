package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.LegEnded;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegOverdue;
import line12345.ticketing.ticket.fact.LegReplied;
import line12345.ticketing.ticket.fact.LegSent;
import line12345.ticketing.ticket.fact.LegSentBack;
import line12345.ticketing.ticket.fact.LegSigned;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;

/**
 * What offices were sent 派单量, signed or had signed for them, gave back 退单量, had to do again 重办量 or
 * write again, let fall due, replied to and replied to in time.
 */
@ApplicationScoped
class LegFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (!(fact instanceof LegFact leg) || leg.about().part() == Part.TOLD) {
            return;
        }
        if (fact instanceof LegSent sent) {
            add("legs.dispatched", leg, counting);
            if (sent.redo() && leg.about().part() == Part.LEAD) {
                add("tickets.redone", leg, counting);
            }
        } else if (fact instanceof LegSigned signed) {
            add(signed.itself() ? "legs.signed_itself" : "legs.signed", leg, counting);
        } else if (fact instanceof LegReplied replied) {
            add("legs.replied", leg, counting);
            if (replied.onTime()) {
                add("legs.replied_on_time", leg, counting);
            }
        } else if (fact instanceof LegSentBack back) {
            sentBack(back, counting);
        } else if (fact instanceof LegOverdue overdue) {
            if (!overdue.again()) {
                add("legs.overdue", leg, counting);
            }
        } else if (fact instanceof LegEnded ended) {
            add(
                    ended.how() == LegState.RETURNED ? "legs.returned" : "legs.recalled",
                    leg,
                    counting);
        }
    }

    /** A reply that does not stand is no reply: an office is measured by the one that does. */
    private static void sentBack(LegSentBack back, Counting counting) {
        if (back.repliedOn() == null) {
            add("legs.rejected", back, counting);
            return;
        }
        add("legs.sent_back", back, counting);
        long office = back.about().departmentId();
        counting.add("legs.replied", back.repliedOn(), office, -1);
        if (back.wasOnTime()) {
            counting.add("legs.replied_on_time", back.repliedOn(), office, -1);
        }
    }

    private static void add(String figure, LegFact leg, Counting counting) {
        counting.add(figure, leg.about().day(), leg.about().departmentId(), 1);
    }
}
