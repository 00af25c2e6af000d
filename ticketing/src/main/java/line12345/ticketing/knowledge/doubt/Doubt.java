package line12345.ticketing.knowledge.doubt;

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
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.state.NotNow;

import java.time.Instant;

/** One reader's doubt about an entry. */
@Entity
@Table(name = "knowledge_doubt")
class Doubt {
    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "department_id")
    private long departmentId;

    private String title;
    private String said;

    @Column(name = "reported_by")
    private long reportedBy;

    @Column(name = "reported_who")
    private String reportedWho;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private DoubtState state = DoubtState.OPEN;

    private String answer = "";

    @Column(name = "answered_who")
    private String answeredWho = "";

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Doubt() {}

    Doubt(ReadEdition about, String words, Deadline due, Actor by, Instant now) {
        entryId = about.entryId();
        editionId = about.id();
        departmentId = about.departmentId();
        title = about.title();
        said = TicketText.of("哪里有误或过时", words, LONGEST);
        reportedBy = by.accountId();
        reportedWho = by.name();
        reportedAt = now;
        dueAt = due.at();
        provisional = due.provisional();
    }

    /** The office says why it is still right. */
    void stillRight(String why, Actor by, Instant now) {
        end(DoubtState.RIGHT, TicketText.of("仍然正确的理由", why, LONGEST), by.name(), now);
    }

    /** Settled by what became of the entry itself. */
    void settle(DoubtState how, Instant now) {
        end(how, "", "", now);
    }

    private void end(DoubtState how, String words, String who, Instant now) {
        if (state != DoubtState.OPEN) {
            throw new NotNow("这条反映现在是“" + state.chinese() + "”，不必再核实。请刷新后查看。");
        }
        state = how;
        answer = words;
        answeredWho = who;
        answeredAt = now;
    }

    /** What the reader is told of the end. */
    String news() {
        return switch (state) {
            case RENEWED -> "您反映有误或过时的知识“" + title + "”已修订，新的一版已经发布。";
            case WITHDRAWN -> "您反映有误或过时的知识“" + title + "”已撤下，请不要再按它答复。";
            case RIGHT -> "您反映有误或过时的知识“" + title + "”经" + answeredWho + "核实仍然正确：" + answer;
            case OPEN -> throw new IllegalStateException("nothing came of it yet");
        };
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    long departmentId() {
        return departmentId;
    }

    String title() {
        return title;
    }

    String said() {
        return said;
    }

    long reportedBy() {
        return reportedBy;
    }

    Instant dueAt() {
        return dueAt;
    }

    DoubtState state() {
        return state;
    }
}
