package line12345.ticketing.application;

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
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** One application 申请: asked by one, decided by another, once. */
@Entity
@Table(name = "application")
public class Application {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "ticket_id")
    private long ticketId;

    /** Of the part it is about; 0 for the whole ticket. */
    private int position;

    @Column(name = "department_id")
    private Long departmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_who")
    private String askedWho;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reason_code")
    private String reasonCode;

    private String reason;
    private String evidence;
    private Integer amount;

    @Enumerated(EnumType.STRING)
    private Span.Unit unit;

    @Column(name = "named_department")
    private Long namedDepartment;

    @Enumerated(EnumType.STRING)
    private Role decider;

    @Column(name = "decider_department")
    private Long deciderDepartment;

    @Column(name = "decide_by")
    private Instant decideBy;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_who")
    private String decidedWho;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;

    protected Application() {}

    Application(
            Kind kind,
            LegPoint leg,
            Wish wish,
            Decider to,
            Instant decideBy,
            Actor by,
            Instant now) {
        this.kind = kind;
        this.ticketId = leg.ticketId();
        this.position = leg.position();
        this.departmentId = leg.departmentId() == 0 ? null : leg.departmentId();
        this.reasonCode = wish.reasonCode();
        this.reason = wish.reason();
        this.evidence = wish.evidence();
        this.amount = wish.length() == null ? null : wish.length().amount();
        this.unit = wish.length() == null ? null : wish.length().unit();
        this.namedDepartment = wish.namedDepartment();
        this.decider = to.role();
        this.deciderDepartment = to.departmentId();
        this.decideBy = decideBy;
        this.askedBy = by.accountId();
        this.askedWho = by.name();
        this.askedAt = now;
        this.state = State.PENDING;
    }

    boolean isDecidedBy(Actor actor) {
        return deciderDepartment == null
                ? actor.is(decider)
                : actor.ofOffice() && deciderDepartment.equals(actor.departmentId());
    }

    /**
     * @throws NotYours unless this person decides it
     */
    void mustBeDecidedBy(Actor actor) {
        if (!isDecidedBy(actor)) {
            throw new NotYours("这项申请由" + kind.decider() + "审核，您的账号不能审核，请联系他们。");
        }
    }

    void decide(boolean granted, String words, Actor by, Instant now) {
        if (state != State.PENDING) {
            throw new NotNow("这项" + kind.chinese() + "申请" + state.chinese() + "，不能再审核。");
        }
        decision =
                granted
                        ? TicketText.optional("审核意见", words, 500)
                        : TicketText.of("不同意的理由", words, 500);
        state = granted ? State.GRANTED : State.REFUSED;
        decidedBy = by.accountId();
        decidedWho = by.name();
        decidedAt = now;
    }

    /** What it was about has ended otherwise. */
    void lapse(Instant now) {
        state = State.LAPSED;
        decidedAt = now;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
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

    Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public String decision() {
        return decision;
    }

    Long namedDepartment() {
        return namedDepartment;
    }

    /** How long is asked for; null where no length is. */
    public Span length() {
        return amount == null ? null : new Span(amount, unit);
    }

    Instant askedAt() {
        return askedAt;
    }
}
