package line12345.hotline.console.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/**
 * What the reader can do to a ticket from its page; the steps themselves check it again.
 *
 * @param withdrawUntil the last moment for taking the own dispatch back; null when it is not
 *     possible
 */
public record Possible(
        boolean urge,
        boolean join,
        boolean part,
        boolean about,
        boolean reassign,
        Instant withdrawUntil) {
    static Possible of(TicketView ticket, Actor reader, Instant withdrawUntil) {
        boolean hotline = !reader.ofOffice() && !reader.is(Role.ADMIN);
        boolean worked = ticket.state().open() && ticket.state() != TicketState.WAITING_CALLBACK;
        return new Possible(
                hotline && worked,
                may(Step.JOIN, ticket, reader),
                may(Step.PART, ticket, reader),
                mayMark(ticket, reader),
                may(Step.TAKE_BACK, ticket, reader),
                withdrawUntil);
    }

    /** Before it is dispatched; the dispatcher does it at the pool too. */
    private static boolean mayMark(TicketView ticket, Actor reader) {
        return ticket.state() == TicketState.WAITING_DISPATCH
                && (reader.is(Role.AGENT) || reader.is(Role.REVIEWER));
    }

    private static boolean may(Step step, TicketView ticket, Actor reader) {
        return step.from().contains(ticket.state()) && step.doers().contains(Doer.of(reader));
    }

    public boolean withdraw() {
        return withdrawUntil != null;
    }

    public boolean any() {
        return urge || join || part || about || reassign || withdraw();
    }
}
