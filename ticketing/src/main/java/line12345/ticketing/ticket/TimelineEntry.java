package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** One line of a ticket's history: when, who, what, in a readable sentence. Never changed. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_id")
    @SequenceGenerator(name = "timeline_id", sequenceName = "timeline_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    private String who;
    private String what;
    private String sentence;

    /** Not for the citizen. */
    private boolean internal;

    protected TimelineEntry() {}

    TimelineEntry(
            Ticket ticket, Instant at, Actor by, String what, String sentence, boolean internal) {
        this.ticket = ticket;
        this.at = at;
        this.accountId = by.accountId();
        this.who = by.name();
        this.what = what;
        this.sentence = sentence;
        this.internal = internal;
    }
}
