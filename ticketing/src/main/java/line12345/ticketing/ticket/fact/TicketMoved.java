package line12345.ticketing.ticket.fact;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.state.TicketState;

/** A fact that may have moved a ticket from one state to another. */
public interface TicketMoved extends Fact {
    /** Null for a ticket that did not exist. */
    TicketState before();

    /** The same as before when only a part of it moved. */
    TicketState after();
}
