package line12345.ticketing.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a ticket's question and answer to where everybody reads them 公开答复. Each step refuses
 * or changes it and writes down the text as it then was.
 */
@Entity
@Table(name = "publication")
class Publication {
    static final int LONGEST_WHY = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private int edition;
    private String question;
    private String answer;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_who")
    private String writtenWho;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Why it was sent back or withdrawn last; empty otherwise. */
    private String said = "";

    @Column(name = "published_key")
    private String publishedKey;

    @ElementCollection
    @CollectionTable(name = "publication_kept", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<Kept> kept = new ArrayList<>();

    @OneToMany(mappedBy = "publication", cascade = CascadeType.PERSIST)
    private List<StepTaken> steps = new ArrayList<>();

    protected Publication() {}

    Publication(Ticket ticket, Actor by, Instant now) {
        this.ticket = ticket;
        begin(PublicationStep.BEGIN, by, now);
    }

    /** After a withdrawal: once more from the original. */
    void again(Actor by, Instant now) {
        PublicationStep.AGAIN.mustStartIn(state);
        begin(PublicationStep.AGAIN, by, now);
    }

    private void begin(PublicationStep step, Actor by, Instant now) {
        step.mustBeBy(by);
        state = step.to();
        edition++;
        put(PublicText.proposed(ticket.subject().content(), ticket.ending().answer()), by);
        wrote(step, "", by, now);
    }

    void write(PublicText text, Actor by, Instant now) {
        take(PublicationStep.WRITE, by);
        put(text, by);
        wrote(PublicationStep.WRITE, "", by, now);
    }

    void submit(PublicText text, Actor by, Instant now) {
        take(PublicationStep.SUBMIT, by);
        put(text, by);
        wrote(PublicationStep.SUBMIT, "", by, now);
    }

    void reject(String why, Actor by, Instant now) {
        String words = TicketText.of("退回的原因", why, LONGEST_WHY);
        take(PublicationStep.REJECT, by);
        wrote(PublicationStep.REJECT, words, by, now);
    }

    /**
     * @param key the public address, fresh for each edition
     */
    PublishedAnswer publish(String key, String matter, String office, Actor by, Instant now) {
        take(PublicationStep.PUBLISH, by);
        publishedKey = key;
        wrote(PublicationStep.PUBLISH, "", by, now);
        return new PublishedAnswer(key, edition, text(), matter, office, now);
    }

    /** The public address it had, or null when nobody ever read it. */
    String withdraw(String why, Actor by, Instant now) {
        String words = TicketText.of("撤下的原因", why, LONGEST_WHY);
        take(PublicationStep.WITHDRAW, by);
        String was = publishedKey;
        publishedKey = null;
        wrote(PublicationStep.WITHDRAW, words, by, now);
        return was;
    }

    private void take(PublicationStep step, Actor by) {
        step.mustBeBy(by);
        step.mustStartIn(state);
        state = step.to();
    }

    private void put(PublicText text, Actor by) {
        question = text.question();
        answer = text.answer();
        kept.clear();
        kept.addAll(text.kept());
        writtenBy = by.accountId();
        writtenWho = by.name();
    }

    private void wrote(PublicationStep step, String words, Actor by, Instant now) {
        said = words;
        changedAt = now;
        steps.add(new StepTaken(this, edition, text(), step, words, by, now));
        // Writing alone is not the ticket's history; what others decide or read is.
        if (step != PublicationStep.WRITE) {
            ticket.note(
                    now,
                    by,
                    step.chinese(),
                    words.isEmpty() ? "公开答复：" + state.chinese() : words,
                    true);
        }
    }

    PublicText text() {
        return new PublicText(question, answer, kept);
    }

    boolean open() {
        return PublicationStep.WITHDRAW.from().contains(state);
    }

    Ticket ticket() {
        return ticket;
    }

    int version() {
        return version;
    }

    PublicationState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    long writtenBy() {
        return writtenBy;
    }

    String writtenWho() {
        return writtenWho;
    }

    String said() {
        return said;
    }

    String publishedKey() {
        return publishedKey;
    }

    Instant changedAt() {
        return changedAt;
    }

    long id() {
        return id == null ? 0 : id;
    }
}
