package line12345.ticketing.attachment;

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

/**
 * One file beside somebody's words 附件. Until the words go out it is loose: only who laid it there
 * sees it. Its bytes stand in a table of their own, so that lists do not read them.
 */
@Entity
@Table(name = "attached_file")
class Attachment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "ticket_id")
    private long ticketId;

    /** Of the part it belongs to; 0 for the whole ticket. */
    private int position;

    /** Null for the hotline's and the citizen's own. */
    @Column(name = "department_id")
    private Long departmentId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "application_id")
    private Long applicationId;

    /** Made by whoever sends it: the same key again is the same file. */
    @Column(name = "file_key")
    private String fileKey;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int size;

    @Column(name = "for_citizen")
    private boolean forCitizen;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_who")
    private String addedWho;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Attachment() {}

    Attachment(
            long ticketId,
            int position,
            Purpose purpose,
            String key,
            PlainFile file,
            boolean forCitizen,
            Actor by,
            Instant now) {
        this.ticketId = ticketId;
        this.position = position;
        this.departmentId = by.departmentId();
        this.purpose = purpose;
        this.fileKey = key;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.bytes().length;
        this.addedBy = by.accountId();
        this.addedWho = by.name();
        this.addedAt = now;
        mark(forCitizen);
    }

    /** Only what is beside a reply may be for the citizen; all else is the house's. */
    final void mark(boolean citizen) {
        forCitizen = citizen && purpose == Purpose.REPLY;
    }

    /**
     * The words beside it go out, and with them this; what was given before is given again, so that
     * nobody takes it away at the same moment.
     */
    void give(Long application, Instant now) {
        applicationId = application;
        givenAt = now;
    }

    /** It may still be taken away: a reply that came back is written again with what it had. */
    boolean open() {
        return purpose == Purpose.REPLY || givenAt == null;
    }

    boolean given() {
        return givenAt != null;
    }

    boolean picture() {
        return mediaType.startsWith("image/");
    }

    long id() {
        return id;
    }

    long ticketId() {
        return ticketId;
    }

    int position() {
        return position;
    }

    Long departmentId() {
        return departmentId;
    }

    Purpose purpose() {
        return purpose;
    }

    Long applicationId() {
        return applicationId;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }

    boolean forCitizen() {
        return forCitizen;
    }

    String addedWho() {
        return addedWho;
    }

    Instant addedAt() {
        return addedAt;
    }
}
