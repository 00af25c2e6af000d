package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.fact.LegEnded;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.fact.LegSent;
import line12345.ticketing.ticket.fact.LegSigned;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.LegStep;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

    @Column(name = "department_name")
    private String departmentName;

    private int position;

    /** Of the part it was sent on from; null when the hotline sent it. */
    @Column(name = "parent_position")
    private Integer parentPosition;

    @Enumerated(EnumType.STRING)
    private Part part;

    private boolean redo;

    @Column(name = "dispatched_by")
    private long dispatchedBy;

    @Column(name = "dispatch_reason")
    private String dispatchReason;

    @Embedded private LegClock clock;

    @Enumerated(EnumType.STRING)
    private LegState state;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_itself")
    private boolean signedItself;

    @Embedded private Written written;

    @Column(name = "return_forbidden")
    private boolean returnForbidden;

    /** How often its office asked to give it back. */
    private int returns;

    private boolean withdrawn;

    protected Leg() {}

    Leg(Ticket ticket, Dispatch dispatch, Integer parent, boolean redo, int position, Instant now) {
        this.ticket = ticket;
        this.departmentId = dispatch.departmentId();
        this.departmentName = dispatch.departmentName();
        this.position = position;
        this.parentPosition = parent;
        this.part = dispatch.part();
        this.redo = redo;
        this.dispatchedBy = dispatch.by().accountId();
        this.dispatchReason = dispatch.reason();
        this.clock = new LegClock(dispatch, now);
        this.written = Written.nothing();
        this.returnForbidden = dispatch.returnForbidden();
        LegStep first = part == Part.TOLD ? LegStep.TELL : LegStep.SEND;
        first.mustBeBy(dispatch.by());
        this.state = first.to();
    }

    /** The office takes it 签收. */
    public LegSigned sign(Actor by, Instant now) {
        take(LegStep.SIGN, by);
        return signed(by, now, now);
    }

    /** Nobody signed in time: it counts as signed at that moment, and that is recorded. */
    public LegSigned signItself(Instant now) {
        take(LegStep.SIGN_ITSELF, Actor.house());
        signedItself = true;
        return signed(Actor.house(), clock.signBy(), now);
    }

    private LegSigned signed(Actor by, Instant at, Instant now) {
        signedAt = at;
        String how = signedItself ? "超过签收时限未签收，系统自动签收" : "已签收，正在办理";
        ticket.note(now, by, "签收", departmentName + how, part != Part.LEAD);
        return new LegSigned(about(now), signedItself);
    }

    /** Its application to give it back was granted. */
    LegEnded giveBack(Actor by, Instant now) {
        take(LegStep.RETURN, by);
        return new LegEnded(about(now), state);
    }

    /** An application to give a sub-part back was granted by whoever sent it. */
    public List<LegEnded> giveBackToSender(Actor by, Instant now) {
        ticket.note(now, by, "同意下级退单", departmentName + "的退单申请已同意", true);
        return withAllBelow(giveBack(by, now), "上级单位已退单", by, now);
    }

    /** Whoever sent it takes it back, with all that was sent on from there. */
    public List<LegEnded> takeBack(String why, Actor by, Instant now) {
        return withAllBelow(recall(why, by, now), why, by, now);
    }

    /** Nobody would be left to take an answer from those below. */
    private List<LegEnded> withAllBelow(LegEnded own, String why, Actor by, Instant now) {
        List<LegEnded> ended = new ArrayList<>(List.of(own));
        ticket.legs().below(this).stream()
                .filter(leg -> leg.state().open())
                .forEach(leg -> ended.addAll(leg.takeBack(why, by, now)));
        return ended;
    }

    /** Taken back alone: by {@link #takeBack}, or when all that is open ends. */
    LegEnded recall(String why, Actor by, Instant now) {
        take(LegStep.RECALL, by);
        ticket.note(now, by, "收回", departmentName + "：" + TicketText.of("收回的原因", why, 500), true);
        return new LegEnded(about(now), state);
    }

    /** Whoever sent it made a mistake 撤回派单; it counts as never sent. */
    LegEnded withdraw(Actor by, Instant now) {
        withdrawn = true;
        return recall("派单员撤回派单", by, now);
    }

    boolean withdrawn() {
        return withdrawn;
    }

    /** Asked to give it back: counted, whatever comes of it. */
    public void returnAsked() {
        returns++;
        ticket.stepped();
    }

    /** Asked and refused: it must be handled here. */
    public void mustKeep() {
        returnForbidden = true;
        ticket.stepped();
    }

    LegSent sent(Instant now) {
        return new LegSent(
                about(now),
                redo,
                clock.signBy(),
                clock.yellowAt(),
                clock.dueAt(),
                ticket.subject().urgency());
    }

    /** What a fact about this part begins with. */
    public LegPoint about(Instant now) {
        return new LegPoint(
                ticket.number(),
                ticket.key(),
                position,
                departmentId,
                part,
                OfficeClock.dayOf(now));
    }

    void take(LegStep step, Actor by) {
        step.mustBeBy(by);
        step.mustStartIn(state);
        state = step.to();
        ticket.stepped();
    }

    /** The reply came before the due time; the due time itself is too late. */
    public boolean onTime() {
        return written.repliedAt() != null && clock.keptBy(written.repliedAt());
    }

    /** The light as of {@code now}; a part that is done keeps the light it ended with. */
    public Light light(Instant now) {
        return clock.light(written.repliedAt() == null ? now : written.repliedAt());
    }

    public Ticket ticket() {
        return ticket;
    }

    public long id() {
        return id;
    }

    public long departmentId() {
        return departmentId;
    }

    public String departmentName() {
        return departmentName;
    }

    public int position() {
        return position;
    }

    /** Null when the hotline sent it. */
    public Integer parentPosition() {
        return parentPosition;
    }

    public Part part() {
        return part;
    }

    public LegState state() {
        return state;
    }

    public LegClock clock() {
        return clock;
    }

    public boolean redo() {
        return redo;
    }

    public String dispatchReason() {
        return dispatchReason;
    }

    long dispatchedBy() {
        return dispatchedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public boolean signedItself() {
        return signedItself;
    }

    /** What happens to its clock. */
    public Timing timing() {
        return new Timing(this);
    }

    /** How its reply comes about. */
    public Writing writing() {
        return new Writing(this);
    }

    public Written written() {
        return written;
    }

    public boolean returnForbidden() {
        return returnForbidden;
    }

    public int returns() {
        return returns;
    }
}
