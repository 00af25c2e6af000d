package line12345.ticketing.handler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whoever handles a part hears what its citizen did, and all clerks of its office while nobody is
 * named. The hotline's own people see it on the ticket.
 */
@ApplicationScoped
public class TellHandlers {
    @Inject Handlers handlers;
    @Inject Accounts accounts;
    @Inject Grounds grounds;
    @Inject Notices notices;

    /**
     * Each person once, in the page, as part of the caller's transaction.
     *
     * @param legs of this ticket
     * @param note code of a {@link GroundUse#NOTE}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Ticket ticket, List<Leg> legs, String note, Instant now) {
        String words = grounds.told(GroundUse.NOTE, note, Map.of("工单", ticket.number()), now);
        legs.stream()
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
