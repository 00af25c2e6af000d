package line12345.ticketing.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.handler.Handlers;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whoever handles an open part hears what the citizen added, and all clerks of its office while
 * nobody is named. The hotline's own people see it on the ticket.
 */
@ApplicationScoped
class TellOffices {
    @Inject Handlers handlers;
    @Inject Accounts accounts;
    @Inject Grounds grounds;
    @Inject Notices notices;

    void tell(Ticket ticket, Instant now) {
        String words = grounds.told(GroundUse.NOTE, "material", Map.of("工单", ticket.number()), now);
        ticket.legs().all().stream()
                .filter(leg -> leg.state().open())
                .flatMap(leg -> people(ticket, leg).stream())
                .distinct()
                .forEach(
                        person -> notices.toAccount(person, Via.PAGE, ticket.number(), words, now));
    }

    private List<Long> people(Ticket ticket, Leg leg) {
        return handlers.of(ticket.number(), leg.position())
                .map(handler -> List.of(handler.accountId()))
                .orElseGet(
                        () ->
                                accounts.ofOffice(Role.CLERK, leg.departmentId()).stream()
                                        .map(clerk -> clerk.accountId())
                                        .toList());
    }
}
