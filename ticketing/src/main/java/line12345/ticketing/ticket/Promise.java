package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** What the citizen was promised first 承诺时限; it never stops for reasons of the house. */
@Embeddable
public class Promise {
    @Column(name = "promised_at")
    private Instant at;

    @Column(name = "promise_provisional")
    private boolean provisional;

    @Column(name = "promise_reason")
    private String reason;

    @Column(name = "promise_amount")
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "promise_unit")
    private Span.Unit unit;

    protected Promise() {}

    Promise(Span within, Deadline deadline) {
        set(within, deadline);
    }

    /** Counts by another length from now on. */
    final void set(Span within, Deadline deadline) {
        amount = within.amount();
        unit = within.unit();
        set(deadline);
    }

    final void set(Deadline deadline) {
        at = deadline.at();
        provisional = deadline.provisional();
        reason = deadline.arithmetic();
    }

    public Instant at() {
        return at;
    }

    /** The rule's length, counted from receipt. */
    public Span within() {
        return new Span(amount, unit);
    }

    /** The date reaches into a year whose holidays are not announced. */
    public boolean provisional() {
        return provisional;
    }

    /** How the date was counted. */
    public String reason() {
        return reason;
    }

    /** True when the answer came before the promised moment. */
    boolean keptBy(Instant answered) {
        return answered.isBefore(at);
    }
}
