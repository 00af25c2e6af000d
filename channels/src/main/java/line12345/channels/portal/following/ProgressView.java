package line12345.channels.portal.following;

import line12345.channels.portal.Sentence;
import line12345.channels.portal.SpokenDate;
import line12345.ticketing.ticket.reading.FollowTicket.Progress;
import line12345.ticketing.ticket.reading.FollowTicket.Step;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * A ticket's progress as its citizen reads it.
 *
 * @param late the promise was not kept so far
 * @param second the later date that was told, or null
 * @param secondLate it has passed, too
 * @param objectBy until when the closing can be objected to, or null when it cannot
 * @param files of the answer
 * @param steps the newest first
 */
record ProgressView(
        Progress progress,
        Sentence standing,
        Sentence promise,
        boolean late,
        Sentence second,
        boolean secondLate,
        Sentence objectBy,
        List<AnswerFile> files,
        List<Line> steps) {
    /**
     * @param when has passed
     */
    record Line(String when, Sentence said) {}

    /**
     * @param objectEnds from when on it is too late to object; null while it is not closed
     */
    static ProgressView of(
            Progress progress, Instant objectEnds, List<AnswerFile> files, Instant now) {
        List<Line> steps = new ArrayList<>();
        for (Step step : progress.steps()) {
            steps.add(new Line(SpokenDate.past(now, step.at()), ProgressWords.of(step)));
        }
        Collections.reverse(steps);
        Instant second = progress.secondPromisedAt();
        boolean mayObject =
                progress.state() == TicketState.CLOSED
                        && progress.sent()
                        && progress.closing() != Closing.DROPPED
                        && !progress.objected()
                        && objectEnds != null
                        && now.isBefore(objectEnds);
        return new ProgressView(
                progress,
                progress.closing() == Closing.DROPPED
                        ? ProgressWords.WITHDRAWN
                        : ProgressWords.now(progress.state()),
                SpokenDate.of(now, progress.promisedAt()),
                !now.isBefore(progress.promisedAt()),
                second == null ? null : SpokenDate.of(now, second),
                second != null && !now.isBefore(second),
                mayObject ? SpokenDate.of(now, objectEnds) : null,
                files,
                steps);
    }

    /** The promise is still of interest. */
    public boolean open() {
        return progress.state().open();
    }

    /** An approved answer that counts now; what was answered before a redo is the last time's. */
    public boolean answered() {
        return progress.answer() != null
                && progress.closing() != Closing.DROPPED
                && (!open() || progress.state() == TicketState.WAITING_CALLBACK);
    }

    /** It is done again after an answer that was not enough. */
    public boolean again() {
        return progress.answer() != null && !answered();
    }

    /** An answer waits for the citizen's word. */
    public boolean canRate() {
        return progress.state() == TicketState.WAITING_CALLBACK && !rated();
    }

    /** The citizen has said that something is bad or unsolved: somebody calls. */
    public boolean willBeCalled() {
        return progress.state() == TicketState.WAITING_CALLBACK && rated();
    }

    /** Somebody still works on it. */
    public boolean canUrge() {
        return open() && progress.state() != TicketState.WAITING_CALLBACK;
    }

    /** Something more can be said before there is an answer. */
    public boolean canAdd() {
        return canUrge();
    }

    /** Nobody has answered yet; whether its kind may be taken back is said when it is tried. */
    public boolean canWithdraw() {
        return canUrge();
    }

    /** The office has stopped its clock for it. */
    public boolean waitsForCitizen() {
        return canAdd() && last("等待市民补充") > Math.max(last("市民补充"), last("恢复办理"));
    }

    /** None: what is wrong with a film is said by the script, or above the page. */
    public Sentence filmTrouble() {
        return null;
    }

    /** A key of its own for each page: a second tap adds nothing. */
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** An objection waits for somebody's look. */
    public boolean objecting() {
        return progress.state() == TicketState.CLOSED
                && progress.objected()
                && last("异议答复") < last("办结");
    }

    private boolean rated() {
        return last("市民评价") > last("审核通过");
    }

    /** Place of the last step of that name, or -1. */
    private int last(String what) {
        List<Step> all = progress.steps();
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).what().equals(what)) {
                return at;
            }
        }
        return -1;
    }

    public String filed() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).when();
    }

    public String numberInTwo() {
        return progress.number().substring(0, 8) + " " + progress.number().substring(8);
    }
}
