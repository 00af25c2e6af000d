package line12345.ticketing.ticket.reading;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

/** Stored names → words on a screen. */
final class Words {
    private Words() {}

    static String kind(Object stored) {
        return TicketKind.valueOf((String) stored).chinese();
    }

    static String urgency(Object stored) {
        return Urgency.valueOf((String) stored).chinese();
    }
}
