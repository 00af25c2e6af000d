package line12345.ticketing.knowledge;

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
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One edition of an entry 知识条目的一个版本. Its text changes only while it is a draft. */
@Entity
@Table(name = "knowledge_edition")
class Edition {
    static final int LONGEST_WHY = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "entry_id")
    private long entryId;

    private int edition;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @Column(name = "department_id")
    private long departmentId;

    private String title;
    private String wordings;
    private String answer;
    private String[] matters;

    @Column(name = "place_code")
    private String placeCode;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "for_citizens")
    private boolean forCitizens;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_who")
    private String writtenWho;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private String said = "";

    protected Edition() {}

    Edition(long entryId, int edition, long departmentId, EntryText text, Actor by, Instant now) {
        this.entryId = entryId;
        this.edition = edition;
        this.departmentId = departmentId;
        this.state = EditionState.DRAFT;
        put(text, by, now);
    }

    /** The next edition, as a draft with the words of this one. */
    Edition revised(int number, Actor by, Instant now) {
        EditionStep.REVISE.mustBeBy(by);
        EditionStep.REVISE.mustStartIn(state);
        LocalDate today = OfficeClock.dayOf(now);
        boolean over = validUntil != null && validUntil.isBefore(today);
        EntryText text =
                new EntryText(
                        title,
                        List.of(wordings),
                        answer,
                        List.of(matters),
                        placeCode,
                        source,
                        today,
                        over ? null : validUntil,
                        forCitizens);
        return new Edition(entryId, number, departmentId, text, by, now);
    }

    void write(long department, EntryText text, Actor by, Instant now) {
        take(EditionStep.WRITE, "", by, now);
        departmentId = department;
        put(text, by, now);
    }

    void submit(Actor by, Instant now) {
        take(EditionStep.SUBMIT, "", by, now);
    }

    void approve(Actor by, Instant now) {
        take(EditionStep.APPROVE, "", by, now);
    }

    void sendBack(String why, Actor by, Instant now) {
        take(EditionStep.SEND_BACK, TicketText.of("退回的原因", why, LONGEST_WHY), by, now);
    }

    /**
     * @return the first day on which it holds in place of the edition before: never a day that is
     *     past, since what was said then was said by that one
     */
    LocalDate publish(Actor by, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        EditionStep.PUBLISH.mustBeBy(by);
        EditionStep.PUBLISH.mustStartIn(state);
        AnotherPublishes.refusal(writtenBy, by)
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        NotYetOver.refusal(validUntil, today)
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        take(EditionStep.PUBLISH, "", by, now);
        publishedOn = today;
        return validFrom.isBefore(today) ? today : validFrom;
    }

    void withdraw(String why, Actor by, Instant now) {
        take(EditionStep.WITHDRAW, TicketText.of("撤下的原因", why, LONGEST_WHY), by, now);
    }

    private void take(EditionStep step, String words, Actor by, Instant now) {
        step.mustBeBy(by);
        step.mustStartIn(state);
        state = step.to();
        said = words;
        changedAt = now;
    }

    private void put(EntryText text, Actor by, Instant now) {
        title = text.title();
        wordings = String.join("\n", text.wordings());
        answer = text.answer();
        matters = text.matters().toArray(String[]::new);
        placeCode = text.place();
        source = text.source();
        validFrom = text.from();
        validUntil = text.until();
        forCitizens = text.forCitizens();
        writtenBy = by.accountId();
        writtenWho = by.name();
        writtenAt = now;
        changedAt = now;
    }

    KnowledgePublished published() {
        return new KnowledgePublished(entryId, id, edition, departmentId, writtenAt);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    long entryId() {
        return entryId;
    }

    int edition() {
        return edition;
    }

    EditionState state() {
        return state;
    }

    long departmentId() {
        return departmentId;
    }

    String title() {
        return title;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    long writtenBy() {
        return writtenBy;
    }

    String said() {
        return said;
    }
}
