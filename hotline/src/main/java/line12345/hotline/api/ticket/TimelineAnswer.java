package line12345.hotline.api.ticket;

import line12345.ticketing.ticket.reading.TicketView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** What happened to a ticket, oldest first. */
@Schema(name = "Timeline", description = "What happened to a ticket, oldest first 办理经过.")
public record TimelineAnswer(List<Entry> items) {
    /**
     * @param internal not for the citizen
     */
    @Schema(name = "TimelineEntry")
    public record Entry(Instant at, String who, String what, String sentence, boolean internal) {}

    static TimelineAnswer of(TicketView view) {
        return new TimelineAnswer(
                view.timeline().stream()
                        .map(
                                entry ->
                                        new Entry(
                                                entry.at(),
                                                entry.who(),
                                                entry.what(),
                                                entry.sentence(),
                                                entry.internal()))
                        .toList());
    }
}
