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
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.state.NotNow;

import java.time.Duration;
import java.time.Instant;

/** A citizen to be asked about one office's reply. */
@Entity
@Table(name = "callback")
class Callback {
    /** An officer who walks away gives the callback back after this long. */
    static final Duration CLAIM = Duration.ofMinutes(20);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "ticket_id")
    private long ticketId;

    /** Null for a follower, which has no part of its own. */
    @Column(name = "leg_id")
    private Long legId;

    /** Which answer of the ticket it asks about. */
    private int round;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "not_before")
    private Instant notBefore;

    /** At different hours; calls in the same hour count once. */
    private int attempts;

    /** When the last call that counted was begun; null before the first. */
    @Column(name = "tried_at")
    private Instant triedAt;

    /** Comes before others: the citizen has said already that it is bad or unsolved. */
    private boolean pressing;

    @Enumerated(EnumType.STRING)
    private Via via;

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

    Callback(long ticketId, Long legId, int round, long departmentId, Instant now) {
        this.ticketId = ticketId;
        this.legId = legId;
        this.round = round;
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

    /** When the officer who holds it took it, which is when the call began. */
    Instant begun() {
        return claimedUntil.minus(CLAIM);
    }

    /**
     * @param again when it comes up again
     * @param gap calls nearer to each other are calls at the same hour
     * @return false when this was the same hour as the last call, so that it does not count
     */
    boolean notReached(Instant again, Duration gap, Instant now) {
        boolean counts = atAnotherHour(gap, now);
        if (counts) {
            attempts++;
            triedAt = begun();
        }
        notBefore = again;
        claimedBy = null;
        claimedUntil = null;
        return counts;
    }

    private boolean atAnotherHour(Duration gap, Instant now) {
        return triedAt == null || !now.isBefore(triedAt.plus(gap));
    }

    void unreached(int tries, Duration gap, Actor by, Instant now) {
        if (!lastTry(tries)) {
            throw new NotNow("联系不上须在不同时段至少拨打 " + tries + " 次才能办结，目前是第 " + (attempts + 1) + " 次。");
        }
        if (!atAnotherHour(gap, now)) {
            throw new NotNow(
                    "联系不上须在不同时段拨打：上一次是 "
                            + DueWords.moment(now, triedAt)
                            + "，"
                            + DueWords.moment(now, triedAt.plus(gap))
                            + " 以后再拨打仍未接通的才能办结。请先登记“未接通”，换时段再拨。");
        }
        attempts++;
        done(Outcome.UNREACHED, by, now);
    }

    void answered(Answers answers, Actor by, Instant now) {
        attempts++;
        solved = answers.solved();
        level = answers.level().stars();
        why = answers.why();
        via = Via.CALLBACK;
        done(answers.outcome(), by, now);
    }

    /** The citizen has rated unasked: good and solved needs no call, anything else a prompt one. */
    void ratedUnasked(Level said, boolean isSolved, String words, Via where, Instant now) {
        solved = isSolved;
        level = said.stars();
        why = words;
        via = where;
        if (isSolved && said.good()) {
            done(Outcome.CLOSE, Actor.citizen(), now);
        } else {
            pressing = true;
            notBefore = now;
        }
    }

    private void done(Outcome how, Actor by, Instant now) {
        outcome = how;
        officer = by.accountId();
        doneAt = now;
        state = State.DONE;
    }

    /** After this try it may be closed unreached. */
    boolean lastTry(int tries) {
        return attempts + 1 >= tries;
    }

    boolean waits() {
        return state == State.WAITING;
    }

    /** What the citizen has said unasked; null before. */
    Integer level() {
        return level;
    }

    Boolean solved() {
        return solved;
    }

    String why() {
        return why;
    }

    Via via() {
        return via;
    }

    int round() {
        return round;
    }

    Long id() {
        return id;
    }

    long ticketId() {
        return ticketId;
    }

    Long legId() {
        return legId;
    }

    long departmentId() {
        return departmentId;
    }

    int attempts() {
        return attempts;
    }
}
