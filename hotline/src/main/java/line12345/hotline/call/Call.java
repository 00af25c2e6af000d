package line12345.hotline.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.fact.Fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One citizen's call. Each step may be told twice or late: a moment that is not newer than what is
 * known changes nothing, and what comes after the end corrects the outcome.
 */
@Entity
@Table(name = "call")
class Call {
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_id")
    @SequenceGenerator(name = "call_id", sequenceName = "call_id_seq", allocationSize = 50)
    private long id;

    private String key;

    @Embedded private Caller caller;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "ringing_at")
    private Instant ringingAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "last_answered_at")
    private Instant lastAnsweredAt;

    @Column(name = "talking_since")
    private Instant talkingSince;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "wait_millis")
    private Long waitMillis;

    @Column(name = "ring_millis")
    private Long ringMillis;

    @Column(name = "talk_millis")
    private long talkMillis;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "waiting_again")
    private boolean waitingAgain;

    @Column(name = "gave_up")
    private boolean gaveUp;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded private WaitsIn waitsIn = new WaitsIn();

    private String recording;

    @Column(name = "survey_digit")
    private Integer surveyDigit;

    @Column(name = "survey_level")
    private Integer surveyLevel;

    @Version private long version;

    protected Call() {}

    Call(String key, Instant at) {
        this.key = key;
        arrivedAt = at;
        heardAt = at;
    }

    void heard(Instant at) {
        heardAt = at.isAfter(heardAt) ? at : heardAt;
        arrivedAt = at.isBefore(arrivedAt) ? at : arrivedAt;
    }

    /** The latest word before the queue counts; a practice phone names its number on the way. */
    void calledBy(Caller who) {
        if (who != null && (caller == null || queuedAt == null)) {
            caller = who;
        }
    }

    List<Fact> queued(Instant at, WaitsIn in) {
        if (queuedAt == null) {
            queuedAt = at;
            waitsIn = in;
            return endedAt == null
                    ? List.of(new CallQueued(id, arrivedAt, at, waitsIn.key()))
                    : List.of();
        }
        if (lastAnsweredAt != null && at.isAfter(lastAnsweredAt) && endedAt == null) {
            talkEnded(at);
            waitingAgain = true;
        }
        return List.of();
    }

    /** Until its queue is told. */
    void meantFor(WaitsIn in) {
        waitsIn = in;
    }

    /** Returns false if this is no news. */
    boolean ringing(Instant at) {
        boolean news =
                endedAt == null
                        && talkingSince == null
                        && (ringingAt == null || at.isAfter(ringingAt))
                        && (lastAnsweredAt == null || at.isAfter(lastAnsweredAt));
        ringingAt = news || ringingAt == null ? at : ringingAt;
        return news;
    }

    List<Fact> answered(Instant at, Long byAccount) {
        boolean known = lastAnsweredAt != null && !at.isAfter(lastAnsweredAt);
        boolean goesOn = talkingSince != null && Objects.equals(accountId, byAccount);
        if (known || goesOn) {
            return List.of();
        }
        boolean first = answeredAt == null;
        boolean again = !first && Objects.equals(accountId, byAccount);
        // A colleague takes over before the former agent's line has ended.
        talkEnded(at);
        lastAnsweredAt = at;
        accountId = byAccount;
        waitingAgain = false;
        ringMillis = ringingAt == null ? null : millis(ringingAt, at);
        if (first) {
            answeredAt = at;
            waitMillis = millis(waitingSince(), at);
        }
        talkingSince = endedAt == null ? at : null;
        talkMillis += endedAt == null ? 0 : millis(at, endedAt);
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new CallAnswered(
                        id, key, byAccount, first, again, arrivedAt, waitMillis, waitsIn.key()));
        facts.addAll(settled());
        return facts;
    }

    void talkEnded(Instant at) {
        if (talkingSince != null && !at.isBefore(talkingSince)) {
            talkMillis += millis(talkingSince, at);
            talkingSince = null;
        }
    }

    List<Fact> gaveUp() {
        gaveUp = true;
        return settled();
    }

    List<Fact> ended(Instant at, Ending how) {
        boolean betterNews = ending == Ending.VANISHED && how != Ending.VANISHED;
        if (endedAt != null && !betterNews) {
            return List.of();
        }
        endedAt = at;
        ending = how;
        talkEnded(at);
        talkingSince = null;
        if (answeredAt == null) {
            waitMillis = millis(waitingSince(), at);
        }
        return settled();
    }

    void recorded(String path) {
        recording = recording == null ? path : recording;
    }

    List<Fact> surveyed(int digit, int level) {
        if (surveyDigit != null) {
            return List.of();
        }
        surveyDigit = digit;
        surveyLevel = level;
        return List.of(new CallSurveyed(id, accountId, digit, level, arrivedAt));
    }

    private List<Fact> settled() {
        if (endedAt == null) {
            return List.of();
        }
        Outcome next = Outcome.of(ending, answeredAt != null, waitingAgain, gaveUp);
        if (next == outcome) {
            return List.of();
        }
        Outcome before = outcome;
        outcome = next;
        return List.of(
                new CallEnded(
                        id,
                        key,
                        accountId,
                        next,
                        before,
                        queuedAt != null,
                        arrivedAt,
                        waitMillis,
                        talkMillis,
                        waitsIn.key()));
    }

    private Instant waitingSince() {
        return queuedAt == null ? arrivedAt : queuedAt;
    }

    private static long millis(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }

    String key() {
        return key;
    }

    long id() {
        return id;
    }

    CallRinging ringingAt(long accountAsked) {
        String masked = caller == null ? null : caller.masked();
        return new CallRinging(id, key, accountAsked, masked, waitingSince());
    }

    Caller caller() {
        return caller;
    }

    /** During the call and half an hour for the words; later a look has to be given a reason. */
    boolean numberNeeded(Instant now) {
        return endedAt == null || now.isBefore(endedAt.plus(AFTERWARDS));
    }

    Long accountId() {
        return accountId;
    }

    CallView view() {
        return new CallView(
                id,
                key,
                caller == null ? null : caller.masked(),
                accountId,
                arrivedAt,
                queuedAt,
                answeredAt,
                endedAt,
                waitMillis,
                waitingAgain && endedAt == null,
                ringMillis,
                talkMillis,
                outcome,
                recording,
                surveyDigit,
                surveyLevel,
                waitsIn.key(),
                waitsIn.confidential());
    }
}
