package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;

/** The approved answer, when it reached the citizen, what the citizen said, and how it ended. */
@Embeddable
public class Ending {
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** When the answer of this round was heard; of a redo the new one, where the first is over. */
    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Closing closing;

    @Column(name = "closing_reason")
    private String closingReason;

    /** Who answered; null for the hotline itself. A follower has the main ticket's. */
    @Column(name = "answer_department_id")
    private Long departmentId;

    /** The account that approved the answer; null when no person did, or before it was noted. */
    @Column(name = "approved_by")
    private Long approvedBy;

    /** How many answers were approved: each is asked about once. */
    private int round;

    private int redone;
    private int objections;

    @Column(name = "first_level")
    private Integer firstLevel;

    @Column(name = "first_solved")
    private Boolean firstSolved;

    @Column(name = "final_level")
    private Integer finalLevel;

    @Column(name = "final_solved")
    private Boolean finalSolved;

    protected Ending() {}

    void approved(String words, Long byDepartment, Actor by) {
        answer = words;
        departmentId = byDepartment;
        approvedBy = by.accountId() == 0 ? null : by.accountId();
        heardAt = null;
        round++;
    }

    /** The main ticket's answer, given to a follower: who approved it stays the same person. */
    void approvedWith(Ending main) {
        approvedBy = main.approvedBy;
    }

    /**
     * The first promise ends with the first time an approved answer is heard, a second one with the
     * first time this round's is.
     */
    void reached(Instant now) {
        if (answeredAt == null) {
            answeredAt = now;
        }
        if (heardAt == null) {
            heardAt = now;
        }
    }

    /** The first word a citizen gives stays; the last one counts at the end. */
    void rated(int level, boolean solved) {
        if (firstLevel == null) {
            firstLevel = level;
            firstSolved = solved;
        }
        finalLevel = level;
        finalSolved = solved;
    }

    void close(Closing how, String reason, Instant now) {
        closing = how;
        closingReason = reason;
        closedAt = now;
    }

    /** A callback asked for it; an objection that was upheld is not counted. */
    void redo() {
        heardAt = null;
        redone++;
    }

    void reopen() {
        heardAt = null;
        closing = null;
        closingReason = null;
        closedAt = null;
    }

    void objected() {
        objections++;
    }

    public String answer() {
        return answer;
    }

    /** Whether this person let the present answer go out. */
    public boolean approvedBy(Actor actor) {
        return approvedBy != null && approvedBy == actor.accountId();
    }

    Long departmentId() {
        return departmentId;
    }

    /** Null until a citizen has heard an answer. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Null until the citizen has heard the answer of this round. */
    public Instant heardAt() {
        return heardAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Closing closing() {
        return closing;
    }

    public int round() {
        return round;
    }

    /** How often a callback had it done again. */
    public int redone() {
        return redone;
    }

    public int objections() {
        return objections;
    }
}
