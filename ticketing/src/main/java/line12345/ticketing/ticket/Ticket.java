package line12345.ticketing.ticket;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.ticket.fact.TicketArchived;
import line12345.ticketing.ticket.fact.TicketFiled;
import line12345.ticketing.ticket.fact.TicketPoint;
import line12345.ticketing.ticket.fact.TicketUrged;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A ticket 工单. Each step either refuses or changes it, writes its history and answers with the
 * facts; which step leads where stands in {@link Step}.
 */
@Entity
@Table(name = "ticket")
public class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_id")
    @SequenceGenerator(name = "ticket_id", sequenceName = "ticket_id_seq", allocationSize = 50)
    private Long id;

    @Version private int version;
    private String number;

    @Column(name = "query_code_sealed")
    private String queryCodeSealed;

    @Embedded private Origin origin;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "citizen_id")
    private Citizen citizen;

    @Embedded private Subject subject;
    @Embedded private Promise promise;
    @Embedded private SecondPromise second;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    @Embedded private Ending ending;
    @Embedded private Pressure pressure;

    /** Counted by every step, also one that only changes a part: every step raises the version. */
    private int steps;

    /** The ticket it follows 主工单, or null. */
    @Column(name = "main_id")
    private Long mainId;

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Leg> legs = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TimelineEntry> timeline = new ArrayList<>();

    protected Ticket() {}

    /** Writes a request down; it then waits for an answer or for dispatch. */
    public Ticket(String number, String queryCodeSealed, Request request, Instant now) {
        Step.FILE.mustBeBy(request.by());
        this.number = number;
        this.queryCodeSealed = queryCodeSealed;
        origin = new Origin(request, now);
        citizen = request.citizen();
        subject = request.subject();
        promise = new Promise(request.within(), request.promise());
        second = new SecondPromise();
        ending = new Ending();
        pressure = new Pressure();
        state = Step.FILE.to();
        note(now, request.by(), "受理", "已受理，承诺答复时限：" + promise.reason(), false);
    }

    /** What is told about a new ticket. */
    public TicketFiled filed() {
        return new TicketFiled(
                number,
                key(),
                subject.kind(),
                origin.channel(),
                subject.urgency(),
                origin.filedOn(),
                state);
    }

    /** Somebody asks to hurry 催办. */
    public TicketUrged urge(String words, Actor by, Instant now) {
        stepped();
        pressure.urged(now);
        note(
                now,
                by,
                "催办",
                "第 " + pressure.urged() + " 次催办：" + TicketText.of("催办内容", words, 500),
                false);
        return new TicketUrged(about(now), pressure.urged());
    }

    /** Recognised as a long-term hard case 疑难挂账. */
    public void recogniseAsHard() {
        stepped();
        pressure.hard();
    }

    /** Put away; nothing changes it any more 归档. */
    public TicketArchived archive(Instant now) {
        TicketState before = take(Step.ARCHIVE, Actor.house());
        note(now, Actor.house(), "归档", "已归档", true);
        return new TicketArchived(about(now), before, state);
    }

    /** Adds a line to the history. */
    public void note(Instant at, Actor by, String what, String sentence, boolean internal) {
        timeline.add(new TimelineEntry(this, at, by, what, sentence, internal));
    }

    /**
     * @throws ChangedMeanwhile unless this is still what the person saw
     */
    public void seenAs(int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
    }

    TicketState take(Step step, Actor by) {
        step.mustBeBy(by);
        step.mustStartIn(state);
        TicketState before = state;
        state = step.to();
        stepped();
        return before;
    }

    /** Raises the version: something of it changed. */
    public void stepped() {
        steps++;
    }

    /** What a fact about it begins with. */
    public TicketPoint about(Instant now) {
        Long answered = ending.departmentId();
        long department =
                legs().handling().map(Leg::departmentId).orElse(answered == null ? 0L : answered);
        return new TicketPoint(number, key(), department, subject.kind(), OfficeClock.dayOf(now));
    }

    public Legs legs() {
        return new Legs(legs);
    }

    /** Its ways to offices and back. */
    public Sending sending() {
        return new Sending(this, legs);
    }

    /** How its answer reaches the citizen. */
    public Answering answering() {
        return new Answering(this, ending);
    }

    /** Its tie to the ticket of the same event. */
    public Bond bond() {
        return new Bond(this);
    }

    /** What a reader makes of it before it is dispatched. */
    public Sorting sorting() {
        return new Sorting(this, subject);
    }

    /** The dates the citizen was told. */
    public Dates dates() {
        return new Dates(this, promise, second);
    }

    void follow(Long main) {
        mainId = main;
    }

    /** 0 for one that was never stored, in a test of the rules alone. */
    long key() {
        return id == null ? 0 : id;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Subject subject() {
        return subject;
    }

    public Citizen citizen() {
        return citizen;
    }

    public TicketState state() {
        return state;
    }

    public Promise promise() {
        return promise;
    }

    public SecondPromise second() {
        return second;
    }

    public Pressure pressure() {
        return pressure;
    }

    public Ending ending() {
        return ending;
    }

    public Instant filedAt() {
        return origin.filedAt();
    }

    /** Null unless it follows another. */
    public Long mainId() {
        return mainId;
    }

    public String queryCodeSealed() {
        return queryCodeSealed;
    }
}
