package line12345.hotline.call.party;

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

import java.time.Instant;

/** Somebody who was asked to a citizen's call, from the key to what came of it. */
@Entity
@Table(name = "call_party")
class CallParty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String key;

    @Column(name = "call_key")
    private String callKey;

    @Column(name = "account_id")
    private long accountId;

    private String who;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private String name;
    private String office;

    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "colleague_id")
    private Long colleagueId;

    @Column(name = "number_masked")
    private String masked;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "agent_left_at")
    private Instant agentLeftAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    private PartyOutcome outcome;

    private String recording;

    protected CallParty() {}

    CallParty(String key, String callKey, Target target, Manner manner, Actor by, Instant now) {
        this.key = key;
        this.callKey = callKey;
        this.manner = manner;
        accountId = by.accountId();
        who = by.name();
        kind = target.kind();
        name = target.name();
        office = target.office();
        departmentId = target.departmentId();
        colleagueId = target.colleagueId();
        masked = target.masked();
        askedAt = now;
    }

    /** Returns whether this was news. */
    boolean answered(Instant at) {
        boolean news = open() && answeredAt == null;
        answeredAt = news ? at : answeredAt;
        return news;
    }

    /** Whoever was taken off by us did not refuse. */
    void cancelled(Instant at) {
        cancelledAt = open() && cancelledAt == null ? at : cancelledAt;
    }

    void agentLeft(Instant at) {
        agentLeftAt = open() && agentLeftAt == null ? at : agentLeftAt;
    }

    /**
     * Told a second time, nothing changes but a recording that was not known.
     *
     * @param path of the recording, or null
     * @return whether this was news
     */
    boolean ended(PartyOutcome how, String path, Instant at) {
        if (!open()) {
            return false;
        }
        leftAt = at;
        // Who picked up when nobody was there any more has spoken with nobody.
        boolean inVain = cancelledAt != null || how == PartyOutcome.SPOKE;
        outcome = answeredAt != null ? PartyOutcome.SPOKE : inVain ? PartyOutcome.CANCELLED : how;
        recording = answeredAt == null ? null : path;
        return true;
    }

    boolean open() {
        return outcome == null;
    }

    boolean ringing() {
        return open() && answeredAt == null;
    }

    String key() {
        return key;
    }

    String callKey() {
        return callKey;
    }

    CallPartyMoved moved() {
        return new CallPartyMoved(callKey, kind, outcome, accountId);
    }

    PartyView view() {
        return new PartyView(
                id,
                key,
                kind,
                manner,
                name,
                office,
                departmentId,
                masked,
                who,
                askedAt,
                answeredAt,
                agentLeftAt,
                leftAt,
                outcome,
                recording != null);
    }

    String recording() {
        return recording;
    }
}
