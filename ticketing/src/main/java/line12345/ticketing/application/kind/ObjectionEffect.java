package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.application.Application;
import line12345.ticketing.application.Effect;
import line12345.ticketing.application.Kind;
import line12345.ticketing.dispatch.DoAgain;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;
import java.util.Map;

/**
 * Granted: done again, with a second promise. Refused: the closing stands, and the citizen is told.
 */
@ApplicationScoped
class ObjectionEffect implements Effect {
    @Inject DoAgain again;
    @Inject Notices notices;
    @Inject Grounds grounds;

    @Override
    public Kind kind() {
        return Kind.OBJECTION;
    }

    /** Whoever let the answer go out does not judge it; citizens are told so. */
    @Override
    public void mustBeFreeToDecide(Ticket ticket, Actor by) {
        if (ticket.ending().approvedBy(by)) {
            throw new NotYours("这张工单的答复是您审核通过的，市民对它的异议须由另一位审核员审核，请转给其他审核员。");
        }
    }

    @Override
    public void granted(Application application, Ticket ticket, Actor by, Instant now) {
        long lead = ticket.about(now).departmentId();
        again.redo(ticket, lead, "市民异议成立：" + application.reason(), by, now);
    }

    @Override
    public void refused(Application application, Ticket ticket, Actor by, Instant now) {
        ticket.note(now, by, "异议答复", application.decision(), false);
        Map<String, String> blanks = Map.of("说明", application.decision());
        String words = grounds.told(GroundUse.TELL, "objection", blanks, now);
        notices.toCitizen(ticket.citizen().id(), ticket.number(), words, now);
    }
}
