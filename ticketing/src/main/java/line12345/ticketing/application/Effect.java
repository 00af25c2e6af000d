package line12345.ticketing.application;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;

/** What follows from the decision of one kind of application. Found by type, one for each kind. */
public interface Effect {
    Kind kind();

    /**
     * @throws NotYours when this person, who decides such applications, must not decide this one
     */
    default void mustBeFreeToDecide(Ticket ticket, Actor by) {}

    void granted(Application application, Ticket ticket, Actor by, Instant now);

    default void refused(Application application, Ticket ticket, Actor by, Instant now) {}

    static Leg leg(Application application, Ticket ticket) {
        return ticket.legs().at(application.position()).orElseThrow();
    }

    static LegPoint about(Application application, Ticket ticket, Instant now) {
        if (application.position() > 0) {
            return leg(application, ticket).about(now);
        }
        var point = ticket.about(now);
        return new LegPoint(
                ticket.number(), ticket.id(), 0, point.departmentId(), Part.LEAD, point.day());
    }
}
