package line12345.ticketing.ticket;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import line12345.ticketing.deadline.Light;

import java.time.Instant;

/** One office's part of a ticket, with its own clock 承办环节. */
@Entity
@Table(name = "leg")
public class Leg {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leg_id")
    @SequenceGenerator(name = "leg_id", sequenceName = "leg_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @Column(name = "department_id")
    private long departmentId;

    private int position;
    private boolean redo;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "dispatched_by")
    private long dispatchedBy;

    @Column(name = "dispatch_reason")
    private String dispatchReason;

    @Column(name = "sign_by")
    private Instant signBy;

    @Column(name = "yellow_at")
    private Instant yellowAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private LegState state;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "replied_at")
    private Instant repliedAt;

    private String reply;

    protected Leg() {}

    Leg(Ticket ticket, Dispatch dispatch, boolean redo, int position, Instant now) {
        this.ticket = ticket;
        this.departmentId = dispatch.departmentId();
        this.position = position;
        this.redo = redo;
        this.dispatchedAt = now;
        this.dispatchedBy = dispatch.by().accountId();
        this.dispatchReason = dispatch.reason();
        this.signBy = dispatch.times().signBy();
        this.yellowAt = dispatch.times().yellowAt();
        this.dueAt = dispatch.times().dueAt();
        this.provisional = dispatch.times().provisional();
        this.state = LegState.WAITING_SIGN;
    }

    void sign(Instant now) {
        if (state != LegState.WAITING_SIGN) {
            throw new NotNow("这张工单已经签收过了，不必重复签收。");
        }
        state = LegState.HANDLING;
        signedAt = now;
    }

    void reply(String words, Instant now) {
        switch (state) {
            case WAITING_SIGN -> throw new NotNow("请先签收，再提交回复。");
            case REPLIED -> throw new NotNow("这张工单已经提交过回复，正在等待回访。");
            case HANDLING -> {
                state = LegState.REPLIED;
                reply = words;
                repliedAt = now;
            }
        }
    }

    public long id() {
        return id;
    }

    public long departmentId() {
        return departmentId;
    }

    public LegState state() {
        return state;
    }

    public boolean redo() {
        return redo;
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public String dispatchReason() {
        return dispatchReason;
    }

    public Instant signBy() {
        return signBy;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean provisional() {
        return provisional;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Instant repliedAt() {
        return repliedAt;
    }

    public String reply() {
        return reply;
    }

    /** The reply came before the due time; the due time itself is too late. */
    public boolean onTime() {
        return repliedAt != null && repliedAt.isBefore(dueAt);
    }

    /** The light as of {@code now}; a leg that is done keeps the light it ended with. */
    public Light light(Instant now) {
        return Light.at(repliedAt == null ? now : repliedAt, yellowAt, dueAt);
    }
}
