package line12345.ticketing.ticket.reading;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.LegClock;
import line12345.ticketing.ticket.Written;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;

/**
 * One office's part of a ticket as staff read it.
 *
 * @param due as a person would say it
 * @param pausedUntil while it waits for the citizen, else null
 * @param reply to the citizen, null before it was written
 * @param findings for the house only, null before
 * @param contact when and how the citizen was contacted, null before
 */
public record LegView(
        int position,
        Integer parentPosition,
        Part part,
        long departmentId,
        String department,
        LegState state,
        boolean redo,
        Light light,
        String due,
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
    static LegView of(Leg leg, Instant now) {
        LegClock clock = leg.clock();
        Written written = leg.written();
        return new LegView(
                leg.position(),
                leg.parentPosition(),
                leg.part(),
                leg.departmentId(),
                leg.departmentName(),
                leg.state(),
                leg.redo(),
                leg.light(now),
                leg.state() == LegState.PAUSED
                        ? "等待市民补充，暂停计时"
                        : leg.state().open()
                                ? DueWords.of(now, clock.dueAt(), clock.provisional())
                                : DueWords.moment(now, clock.dueAt()) + " 前",
                clock.dispatchedAt(),
                clock.signBy(),
                clock.dueAt(),
                clock.pausedUntil(),
                leg.signedAt(),
                leg.signedItself(),
                written.repliedAt(),
                written.reply(),
                written.findings(),
                written.contact(),
                leg.returnForbidden(),
                written.sentBack(),
                leg.dispatchReason());
    }
}
