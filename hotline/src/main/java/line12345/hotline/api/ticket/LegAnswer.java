package line12345.hotline.api.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * One office's part of a ticket.
 *
 * @param position its name within the ticket
 * @param parentPosition the part it was sent on from
 * @param reply to the citizen
 * @param findings for the house only
 */
@Schema(name = "Leg", description = "One office's part of a ticket 承办环节.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegAnswer(
        int position,
        Integer parentPosition,
        Coded<Part> part,
        long departmentId,
        String department,
        Coded<LegState> state,
        Light light,
        boolean redo,
        Instant dispatchedAt,
        Instant signBy,
        Instant dueAt,
        Instant pausedUntil,
        Instant signedAt,
        boolean signedItself,
        Instant repliedAt,
        String reply,
        String findings,
        String contact,
        boolean returnForbidden,
        int sentBack,
        String reason) {
    static LegAnswer of(LegView leg) {
        return new LegAnswer(
                leg.position(),
                leg.parentPosition(),
                Coded.of(leg.part(), Part::chinese),
                leg.departmentId(),
                leg.department(),
                Coded.of(leg.state(), LegState::chinese),
                leg.light(),
                leg.redo(),
                leg.dispatchedAt(),
                leg.signBy(),
                leg.dueAt(),
                leg.pausedUntil(),
                leg.signedAt(),
                leg.signedItself(),
                leg.repliedAt(),
                leg.reply(),
                leg.findings(),
                leg.contact(),
                leg.returnForbidden(),
                leg.sentBack(),
                leg.reason());
    }
}
