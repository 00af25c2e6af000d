package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.application.ApplicationDecided;
import line12345.ticketing.application.ApplicationMade;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.LegPoint;

/** Applications made 申请量 and how they were decided, by kind and by the office that asked. */
@ApplicationScoped
class ApplicationFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof ApplicationMade made) {
            add("applications." + made.application() + ".made", made.about(), counting);
        } else if (fact instanceof ApplicationDecided decided) {
            add(
                    "applications." + decided.application() + "." + decided.outcome(),
                    decided.about(),
                    counting);
        }
    }

    private static void add(String figure, LegPoint about, Counting counting) {
        counting.add(figure, about.day(), about.departmentId(), 1);
    }
}
