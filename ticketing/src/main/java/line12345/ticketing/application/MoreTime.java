package line12345.ticketing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.SecondPromise;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gives a part more time and, if it is the lead's, the citizen a second date. */
@ApplicationScoped
public class MoreTime {
    @Inject DeadlineRules deadlines;
    @Inject Facts facts;

    public void give(Application application, Ticket ticket, String why, Actor by, Instant now) {
        Leg leg = Effect.leg(application, ticket);
        Span length = application.length();
        facts.announce(leg.timing().extend(length, times(leg, length), by, now), now);
        if (leg.part() == Part.LEAD) {
            Instant from = promised(ticket);
            Deadline later = promise(ticket, length);
            facts.announce(ticket.dates().promiseAgain(from, length, later, why, by, now), now);
        }
    }

    /** What the citizen was told last. */
    static Instant promised(Ticket ticket) {
        SecondPromise second = ticket.second();
        return second.given() ? second.at() : ticket.promise().at();
    }

    /** What the citizen would be told if it were granted. */
    Deadline promise(Ticket ticket, Span length) {
        return deadlines.reckoning().extended(promised(ticket), length);
    }

    /** Counted from what the part's times were counted from, so that it can be counted again. */
    LegTimes times(Leg leg, Span length) {
        LegTerms terms = leg.clock().terms();
        List<Span> extensions = new ArrayList<>(terms.extensions());
        extensions.add(length);
        return new LegTerms(
                        terms.dispatchedAt(),
                        terms.sign(),
                        terms.due(),
                        extensions,
                        terms.paused(),
                        terms.percent())
                .times(deadlines.reckoning(leg.departmentId()));
    }
}
