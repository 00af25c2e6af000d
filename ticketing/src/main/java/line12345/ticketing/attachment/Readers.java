package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.attachment.MayOpen.LegPlace;
import line12345.ticketing.department.Departments;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;

/** Looks up what {@link MayOpen} must know of a reader. */
@ApplicationScoped
class Readers {
    @Inject Departments departments;
    @Inject Rules rules;

    /** The ticket must have been asked for by this reader. */
    MayOpen of(Actor reader, Ticket ticket, Instant now) {
        var legs =
                ticket.legs().all().stream()
                        .map(
                                leg ->
                                        new LegPlace(
                                                leg.position(),
                                                leg.parentPosition(),
                                                leg.departmentId(),
                                                leg.part()))
                        .toList();
        return new MayOpen(
                reader,
                legs,
                office ->
                        rules.yes(Rule.ACCESS_DOWNWARD, now)
                                && departments.within(office, reader.departmentId()));
    }
}
