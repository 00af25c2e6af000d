package line12345.ticketing.repeat;

import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

import java.util.Set;

/** A main ticket's answer is its followers' answer too, unless it ended for a reason of its own. */
final class MainHasAnswered {
    private static final Set<Closing> OWN_REASON =
            Set.of(
                    Closing.UNREASONABLE,
                    Closing.NOT_ACCEPTED,
                    Closing.HANDED_OVER,
                    Closing.DROPPED);

    private MainHasAnswered() {}

    /** Done again before its followers were told: its next answer will be theirs. */
    static boolean againLater(Ticket main) {
        return main.state().open() && main.state() != TicketState.WAITING_CALLBACK;
    }

    static boolean isTrue(Ticket main) {
        var ending = main.ending();
        return ending.round() > 0
                && (ending.closing() == null || !OWN_REASON.contains(ending.closing()));
    }
}
