package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** What one office wrote at the end of its part. */
@Embeddable
public class Written {
    private String reply;
    private String findings;
    private String contact;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    /** How often it had to be written again. */
    @Column(name = "sent_back")
    private int sentBack;

    protected Written() {}

    static Written nothing() {
        return new Written();
    }

    void put(Reply words, long by) {
        reply = words.answer();
        findings = words.findings();
        contact = words.contact();
        submittedBy = by;
    }

    void out(Instant now) {
        repliedAt = now;
    }

    void again() {
        repliedAt = null;
        sentBack++;
    }

    /** To the citizen, once it is approved; null before it was written. */
    public String reply() {
        return reply;
    }

    /** For the house only. */
    public String findings() {
        return findings;
    }

    /** When and how the citizen was contacted; for the house only. */
    public String contact() {
        return contact;
    }

    /** Null while it is not out. */
    public Instant repliedAt() {
        return repliedAt;
    }

    public int sentBack() {
        return sentBack;
    }

    /** The account that wrote it, or null. */
    public Long submittedBy() {
        return submittedBy;
    }
}
