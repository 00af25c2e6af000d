package line12345.channels.portal.following;

import line12345.channels.portal.Sentence;
import line12345.channels.portal.SpokenDate;
import line12345.ticketing.ticket.FollowTicket.Progress;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * A ticket's progress as its citizen reads it.
 *
 * @param steps the newest first
 */
record ProgressView(
        Progress progress, Sentence standing, Sentence promise, boolean late, List<Line> steps) {
    /**
     * @param when has passed
     */
    record Line(String when, Sentence said) {}

    static ProgressView of(Progress progress, Instant now) {
        List<Line> steps =
                new java.util.ArrayList<>(
                        progress.steps().stream()
                                .map(
                                        s ->
                                                new Line(
                                                        SpokenDate.past(now, s.at()),
                                                        ProgressWords.of(s)))
                                .toList());
        Collections.reverse(steps);
        return new ProgressView(
                progress,
                ProgressWords.now(progress.state()),
                SpokenDate.of(now, progress.promisedAt()),
                !now.isBefore(progress.promisedAt()),
                steps);
    }

    /** The promise is still of interest. */
    public boolean open() {
        return progress.state().open();
    }

    public String filed() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).when();
    }

    public String numberInTwo() {
        return progress.number().substring(0, 8) + " " + progress.number().substring(8);
    }
}
