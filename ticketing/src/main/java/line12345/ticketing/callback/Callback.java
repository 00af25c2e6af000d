package line12345.ticketing.callback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.NotNow;

import java.time.Duration;
import java.time.Instant;

/** A citizen to be asked about one office's reply. */
@Entity
@Table(name = "callback")
class Callback {
    /** An officer who walks away gives the callback back after this long. */
    static final Duration CLAIM = Duration.ofMinutes(20);

    /** So many tries before a ticket may be closed unreached (two more at other hours). */
    static final int TRIES = 3;

    /** Not reached: the next try is at another hour. */
    static final Duration ANOTHER_HOUR = Duration.ofHours(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "leg_id")
    private long legId;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "not_before")
    private Instant notBefore;

    private int attempts;

    @Column(name = "claimed_by")
    private Long claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    private Boolean solved;
    private Integer level;
    private String why;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Long officer;

    @Column(name = "done_at")
    private Instant doneAt;

    enum State {
        WAITING,
        DONE
    }

    protected Callback() {}

    Callback(long ticketId, long legId, long departmentId, Instant now) {
        this.ticketId = ticketId;
        this.legId = legId;
        this.departmentId = departmentId;
        this.notBefore = now;
        this.state = State.WAITING;
    }

    void claim(Actor by, Instant now) {
        claimedBy = by.accountId();
        claimedUntil = now.plus(CLAIM);
    }

    /** Refuses unless this officer holds it and it is still to be done. */
    void heldBy(Actor by) {
        if (state == State.DONE) {
            throw new NotNow("这次回访已经完成，请办理下一件。");
        }
        if (claimedBy == null || claimedBy != by.accountId()) {
            throw new NotNow("这次回访已由其他回访员领取，请办理下一件。");
        }
    }

    /** Returns when it comes up again. */
    Instant notReached(Instant now) {
        attempts++;
        notBefore = now.plus(ANOTHER_HOUR);
        claimedBy = null;
        claimedUntil = null;
        return notBefore;
    }

    void unreached(Actor by, Instant now) {
        if (!lastTry()) {
            throw new NotNow("联系不上须在不同时段至少拨打 " + TRIES + " 次才能办结，目前是第 " + (attempts + 1) + " 次。");
        }
        attempts++;
        done(Outcome.UNREACHED, by, now);
    }

    void answered(Answers answers, Actor by, Instant now) {
        attempts++;
        solved = answers.solved();
        level = answers.level().stars();
        why = answers.why();
        done(answers.outcome(), by, now);
    }

    private void done(Outcome how, Actor by, Instant now) {
        outcome = how;
        officer = by.accountId();
        doneAt = now;
        state = State.DONE;
    }

    /** After this try it may be closed unreached. */
    boolean lastTry() {
        return attempts + 1 >= TRIES;
    }

    Long id() {
        return id;
    }

    long ticketId() {
        return ticketId;
    }

    long legId() {
        return legId;
    }

    long departmentId() {
        return departmentId;
    }

    int attempts() {
        return attempts;
    }
}
