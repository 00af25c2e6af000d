package line12345.ticketing.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;

import java.time.Duration;
import java.time.Instant;

/** One call to a ticket's citizen, from the click to what came of it 联系凭证. */
@Entity
@Table(name = "contact_attempt")
class ContactAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    /** Of the office's part; null when the hotline called. */
    private Integer position;

    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "account_id")
    private long accountId;

    private String who;
    private String reason;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "picked_up_at")
    private Instant pickedUpAt;

    @Column(name = "connected_at")
    private Instant connectedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;

    @Column(name = "talk_seconds")
    private Integer talkSeconds;

    private String recording;

    protected ContactAttempt() {}

    ContactAttempt(String key, Ticket ticket, String reason, Actor by, Instant now) {
        this.key = key;
        this.ticket = ticket;
        this.accountId = by.accountId();
        this.who = by.name();
        this.reason = reason;
        this.startedAt = now;
        if (by.ofOffice()) {
            departmentId = by.departmentId();
            position = ticket.legs().openOf(departmentId).map(Leg::position).orElse(null);
        }
    }

    /** Whether this was news. */
    boolean pickedUp(Instant at) {
        boolean news = open() && pickedUpAt == null;
        pickedUpAt = news ? at : pickedUpAt;
        return news;
    }

    /** Whether this was news. */
    boolean connected(Instant at) {
        boolean news = open() && connectedAt == null;
        connectedAt = news ? at : connectedAt;
        return news;
    }

    /**
     * Told a second time, nothing changes. Both spoke if it was ever connected, whatever the line
     * said last.
     *
     * @param seconds of the talk as the exchange counted them, or null
     * @param path of the recording, or null
     * @return whether this was news
     */
    boolean end(ContactOutcome how, Integer seconds, String path, Instant at) {
        if (!open()) {
            return false;
        }
        endedAt = at;
        outcome = connectedAt != null ? ContactOutcome.CONNECTED : how;
        if (outcome == ContactOutcome.CONNECTED) {
            boolean known = how == ContactOutcome.CONNECTED;
            talkSeconds = seconds != null ? seconds : known ? talked(at) : null;
            recording = path;
        }
        ticket.note(at, by(), "联系市民", sentence(), true);
        return true;
    }

    private Integer talked(Instant at) {
        return connectedAt == null ? null : (int) Duration.between(connectedAt, at).toSeconds();
    }

    private String sentence() {
        String length =
                outcome == ContactOutcome.CONNECTED
                        ? talkSeconds == null
                                ? "，通话中断，时长不详"
                                : "，" + ContactWords.length(talkSeconds)
                        : "";
        String special = reason.isEmpty() ? "" : "（" + reason + "）";
        return "通过 12345 联系市民：" + outcome.chinese() + length + special;
    }

    private Actor by() {
        return new Actor(accountId, who, null, departmentId, null);
    }

    ContactMoved moved(Instant now) {
        return new ContactMoved(ticket.about(now), position, departmentId, accountId, outcome);
    }

    boolean began(Instant before) {
        return startedAt.isBefore(before);
    }

    boolean open() {
        return endedAt == null;
    }

    String key() {
        return key;
    }
}
