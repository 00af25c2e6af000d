package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.application.Application;
import line12345.ticketing.application.Effect;
import line12345.ticketing.application.Kind;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;
import java.util.Map;

/**
 * Granted: closed with the explanation, which the citizen is told with the time to object, and left
 * out of the assessment.
 */
@ApplicationScoped
class UnreasonableEffect implements Effect {
    @Inject Facts facts;
    @Inject Notices notices;
    @Inject Grounds grounds;
    @Inject ObjectionTime time;

    @Override
    public Kind kind() {
        return Kind.UNREASONABLE;
    }

    @Override
    public void granted(Application application, Ticket ticket, Actor by, Instant now) {
        facts.announce(ticket.answering().closeUnreasonable(application.reason(), by, now), now);
        Map<String, String> blanks =
                Map.of(
                        "说明", application.reason(),
                        "时间", DueWords.moment(now, time.ends(now)));
        String words = grounds.told(GroundUse.TELL, "unreasonable", blanks, now);
        notices.toCitizen(ticket.citizen().id(), ticket.number(), words, now);
    }
}
