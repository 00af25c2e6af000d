package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.application.Application;
import line12345.ticketing.application.Effect;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.MoreTime;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;

/** Granted: on the list of hard cases, with a date of its own that the citizen is told. */
@ApplicationScoped
class HardCaseEffect implements Effect {
    @Inject MoreTime moreTime;

    @Override
    public Kind kind() {
        return Kind.HARD_CASE;
    }

    @Override
    public void granted(Application application, Ticket ticket, Actor by, Instant now) {
        ticket.recogniseAsHard();
        moreTime.give(application, ticket, "列入疑难工单", by, now);
    }
}
