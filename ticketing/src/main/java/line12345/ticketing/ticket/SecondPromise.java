package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.time.Span;

import java.time.Instant;

/**
 * The later date a citizen was told after an extension 延期 or a redo 重办. It stands beside the first
 * and never replaces it; a still later one replaces this.
 */
@Embeddable
public class SecondPromise {
    @Column(name = "second_at")
    private Instant at;

    @Column(name = "second_provisional")
    private boolean provisional;

    @Column(name = "second_reason")
    private String reason;

    @Column(name = "second_from")
    private Instant from;

    @Column(name = "second_amount")
    private Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_unit")
    private Span.Unit unit;

    protected SecondPromise() {}

    /**
     * @param from the moment from which {@code within} is counted
     */
    void give(Instant from, Span within, Deadline deadline) {
        this.from = from;
        amount = within.amount();
        unit = within.unit();
        set(deadline);
    }

    void set(Deadline deadline) {
        at = deadline.at();
        provisional = deadline.provisional();
        reason = deadline.arithmetic();
    }

    /** False until the citizen was told a later date. */
    public boolean given() {
        return at != null;
    }

    /** Null until given. */
    public Instant at() {
        return at;
    }

    public boolean provisional() {
        return provisional;
    }

    public String reason() {
        return reason;
    }

    /** Null until given. */
    public Instant from() {
        return from;
    }

    /** Null until given. */
    public Span within() {
        return given() ? new Span(amount, unit) : null;
    }
}
