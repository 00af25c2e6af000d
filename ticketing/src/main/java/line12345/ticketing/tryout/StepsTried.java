package line12345.ticketing.tryout;

import line12345.ticketing.alert.ladder.AlertStep;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which steps an alert would have climbed until somebody answered. */
final class StepsTried {
    /** Counts a wait by an office's own hours. */
    interface Wait {
        Instant after(long departmentId, Instant from, Span wait);
    }

    /** A step that would have been taken. */
    record Fired(AlertStep step, Instant at) {}

    private final Wait wait;

    StepsTried(Wait wait) {
        this.wait = wait;
    }

    /**
     * Each wait begins with the step before; a step at the very moment of the answer is not taken.
     *
     * @param now beyond it nothing has happened yet
     */
    List<Fired> of(PastAlert alert, List<AlertStep> steps, Instant now) {
        List<Fired> fired = new ArrayList<>();
        Instant at = alert.startedAt();
        for (AlertStep step : steps) {
            if (!step.atOnce()) {
                at = wait.after(alert.departmentId(), at, step.after());
            }
            boolean heard = alert.heardAt() != null && !at.isBefore(alert.heardAt());
            // The first step at once is taken however quick the answer was.
            boolean first = fired.isEmpty() && step.atOnce();
            if (heard && !first || at.isAfter(now)) {
                return fired;
            }
            fired.add(new Fired(step, at));
        }
        return fired;
    }
}
