package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.supervision.OrderState;
import line12345.ticketing.supervision.SupervisionClosed;
import line12345.ticketing.supervision.SupervisionIssued;
import line12345.ticketing.supervision.SupervisionMoved;
import line12345.ticketing.supervision.SupervisionOverdue;
import line12345.ticketing.ticket.fact.LegPoint;

/** Supervision orders issued 督办量, withdrawn, let fall due, closed and closed in time 督办按期办结. */
@ApplicationScoped
class SupervisionFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof SupervisionIssued issued) {
            add("supervision.issued", issued.about(), counting);
        } else if (fact instanceof SupervisionMoved moved
                && moved.after() == OrderState.WITHDRAWN) {
            add("supervision.withdrawn", moved.about(), counting);
        } else if (fact instanceof SupervisionOverdue overdue
                && overdue.state() != OrderState.REPORTED
                && overdue.state() != OrderState.RETURN_ASKED) {
            add("supervision.overdue", overdue.about(), counting);
        } else if (fact instanceof SupervisionClosed closed) {
            add("supervision.closed", closed.about(), counting);
            if (closed.inTime()) {
                add("supervision.closed_in_time", closed.about(), counting);
            }
        }
    }

    private static void add(String figure, LegPoint about, Counting counting) {
        counting.add(figure, about.day(), about.departmentId(), 1);
    }
}
