package line12345.channels.scan;

import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import org.jboss.resteasy.reactive.RestForm;

import java.util.List;

/**
 * What stands on the one page, unchecked.
 *
 * @param key made when the page was shown: sending it again is the same report
 * @param place the code on the spot
 */
record ScanForm(
        @RestForm String key,
        @RestForm String place,
        @RestForm String content,
        @RestForm String phone) {
    static final String CHANNEL = "scan";

    TicketForm ticket() {
        return new TicketForm(
                CHANNEL,
                key,
                null,
                phone,
                null,
                TicketKind.HELP,
                content,
                place,
                null,
                null,
                Urgency.ORDINARY,
                false,
                null,
                new First.ByCatalogue(),
                List.of());
    }
}
