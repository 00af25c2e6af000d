package line12345.hotline.console.pool;

import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.State;
import line12345.ticketing.claim.Claim;
import line12345.ticketing.event.EventView;
import line12345.ticketing.search.alike.PossibleRepeats;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.TicketState;

import java.util.List;

/**
 * A ticket with the offices it would go to.
 *
 * @param offer the catalogue's offices
 * @param applications what offices asked for, oldest first
 * @param alike open tickets that may be the same, with why
 * @param event that goes on and that it belongs to, or null
 * @param claim null while nobody holds it
 * @param mine the reader holds it
 */
public record PoolTicket(
        TicketView ticket,
        Offer offer,
        List<ApplicationView> applications,
        List<PossibleRepeats.Possible> alike,
        EventView event,
        Claim claim,
        boolean mine) {
    /** So many that may be the same event are proposed. */
    static final int ALIKE = 5;

    /** It still waits for dispatch; somebody else may have been quicker. */
    public boolean waits() {
        return ticket.state() == TicketState.WAITING_DISPATCH;
    }

    /** It can follow the event's main ticket; it is not that one itself. */
    public boolean mayFollow() {
        return event != null && event.isOpen() && !event.main().equals(ticket.number());
    }

    /** Somebody else holds it: dispatching it would be refused. */
    public boolean othersHold() {
        return claim != null && !mine;
    }

    /** Changes with the ticket and with who holds it. */
    public String state() {
        return ticket.version() + ":" + (claim == null ? 0 : claim.accountId());
    }

    /** Who gave it back with leave, why, and whom they named; oldest first. */
    public List<ApplicationView> returns() {
        return applications.stream()
                .filter(one -> one.kind() == Kind.RETURN && one.state() == State.GRANTED)
                .toList();
    }
}
