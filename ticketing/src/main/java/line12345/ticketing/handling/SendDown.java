package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.dispatch.Catalogue;
import line12345.ticketing.dispatch.Dispatching;
import line12345.ticketing.dispatch.NotToItself;
import line12345.ticketing.dispatch.NotToStreet;
import line12345.ticketing.dispatch.StreetMayTakeIt;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Dispatch;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** An office sends its part on to one below it 转下级办理. */
@ApplicationScoped
public class SendDown {
    @Inject OwnLegs own;
    @Inject Departments departments;
    @Inject LowerOffices lowerOffices;
    @Inject Catalogue catalogue;
    @Inject Dispatching dispatching;
    @Inject Facts facts;

    /**
     * @param departmentId an office below the own one, or a street of the same district
     * @param words what is asked of it
     */
    @Transactional(dontRollbackOn = NotToItself.class)
    public void send(
            String number, long departmentId, String words, int version, Actor by, Instant now) {
        Leg leg = own.inHandOf(by, number, version, now);
        Department lower = departments.active(departmentId);
        lowerOffices.mustContain(lower, by.departmentId());
        var subject = leg.ticket().subject();
        var suggested = catalogue.suggest(subject.matterCode(), subject.placeCode(), now);
        StreetMayTakeIt.refusal(lower, suggested.orElse(null), false)
                .ifPresent(
                        sentence -> {
                            throw new NotToStreet(sentence);
                        });
        String why = TicketText.of("转办要求", words, 500);
        var plan = below(leg.ticket(), lower, why, by, now);
        facts.announce(leg.ticket().sending().sendOn(leg, plan, now), now);
    }

    private Dispatch below(Ticket ticket, Department lower, String why, Actor by, Instant now) {
        try {
            return dispatching.below(ticket, lower, why, by, now);
        } catch (NotToItself refused) {
            // Kept although it is refused: whoever reads the ticket later must see the attempt.
            ticket.note(now, by, "转下级办理被拒绝", refused.sentence(), true);
            throw refused;
        }
    }
}
