package line12345.hotline.api.event;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.ticketing.event.EventState;
import line12345.ticketing.event.EventView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * @param tickets without those left out
 * @param main number of the ticket that the others follow; left out before it is taken up
 */
@Schema(name = "Event", description = "Equal matters of one street 事件.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventAnswer(
        long id,
        Coded<EventState> state,
        String matter,
        String street,
        String name,
        int tickets,
        Instant firstAt,
        Instant lastAt,
        String main,
        String takenBy,
        Instant takenAt,
        String reason) {
    static EventAnswer of(EventView event) {
        return new EventAnswer(
                event.id(),
                Coded.of(event.state(), EventState::chinese),
                event.matter(),
                event.street(),
                Said.orNull(event.name()),
                event.tickets(),
                event.firstAt(),
                event.lastAt(),
                Said.orNull(event.main()),
                Said.orNull(event.takenBy()),
                event.takenAt(),
                Said.orNull(event.reason()));
    }

    @Schema(name = "Events")
    public record Many(List<EventAnswer> items) {}
}
