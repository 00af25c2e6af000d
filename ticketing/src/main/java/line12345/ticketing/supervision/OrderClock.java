package line12345.ticketing.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** The clock of a supervision order 办理期限, counted by the office's own hours. */
@Embeddable
class OrderClock {
    /** The length, as {@link Span#written()}. */
    private String term;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    /** By when whoever's turn it is must act: the office, or the review. */
    @Column(name = "act_by")
    private Instant actBy;

    /** The office was late; said once. */
    private boolean overdue;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected OrderClock() {}

    OrderClock(Span length, Deadline due) {
        term = length.written();
        dueAt = due.at();
        provisional = due.provisional();
        actBy = due.at();
    }

    void waitForReview(Instant by) {
        actBy = by;
    }

    void report(Instant reviewBy, Instant now) {
        reportedAt = now;
        actBy = reviewBy;
    }

    /** Moves by the working time that lay with the review, if the time was not over before. */
    void sentBack(Reckoning reckoning, Instant now) {
        if (reportedInTime()) {
            dueAt = reckoning.afterPause(dueAt, reportedAt, now);
        }
        goOn();
    }

    void goOn() {
        actBy = dueAt;
    }

    /** True when time is up for whoever's turn it is; the second time for the office never. */
    boolean falls(OrderState state, Instant now) {
        if (now.isBefore(actBy)) {
            return false;
        }
        boolean first = !state.ofOffice() || !overdue;
        overdue |= state.ofOffice();
        return first;
    }

    /** The due moment itself is already too late. */
    boolean reportedInTime() {
        return reportedAt != null && reportedAt.isBefore(dueAt);
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant actBy() {
        return actBy;
    }
}
