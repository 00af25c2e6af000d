package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import line12345.ticketing.deadline.Deadline;

import java.time.Instant;

/** What the citizen was promised 承诺时限; it never stops for reasons of the house. */
@Embeddable
public class Promise {
    @Column(name = "promised_at")
    private Instant at;

    @Column(name = "promise_provisional")
    private boolean provisional;

    @Column(name = "promise_reason")
    private String reason;

    protected Promise() {}

    Promise(Deadline deadline) {
        at = deadline.at();
        provisional = deadline.provisional();
        reason = deadline.arithmetic();
    }

    public Instant at() {
        return at;
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
