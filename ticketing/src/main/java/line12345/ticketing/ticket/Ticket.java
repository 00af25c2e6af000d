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
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ticket 工单. Each step either refuses or changes it, writes its history and answers with the
 * fact.
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
    private String channel;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "call_key")
    private String callKey;

    @Column(name = "query_code_sealed")
    private String queryCodeSealed;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "citizen_id")
    private Citizen citizen;

    @Embedded private Subject subject;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Embedded private Promise promise;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Counted by every step, also one that only changes a leg: every step raises the version. */
    private int steps;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Closing closing;

    @Column(name = "closing_reason")
    private String closingReason;

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Leg> legs = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TimelineEntry> timeline = new ArrayList<>();

    protected Ticket() {}

    /** Writes a request down; it then waits for an answer or for dispatch. */
    public Ticket(String number, String queryCodeSealed, Request request, Instant now) {
        this.number = number;
        this.queryCodeSealed = queryCodeSealed;
        channel = request.channel();
        messageKey = request.messageKey();
        callKey = request.callKey();
        citizen = request.citizen();
        subject = request.subject();
        filedBy = request.by().accountId();
        filedAt = now;
        filedOn = OfficeClock.dayOf(now);
        promise = new Promise(request.promise());
        state = TicketState.WAITING_DISPATCH;
        note(now, request.by(), "受理", "已受理，承诺答复时限：" + promise.reason(), false);
    }

    /** What is told about a new ticket. */
    public TicketFiled filed() {
        return new TicketFiled(number, subject.kind(), channel, subject.urgency(), filedOn, state);
    }

    /** Answers at once 直办; the citizen has heard it. */
    public TicketClosed answerDirectly(String words, Actor by, Instant now) {
        inState(TicketState.WAITING_DISPATCH, "这张工单已经派出或办结，不能再直接答复。");
        answer = TicketText.of("答复内容", words);
        answeredAt = now;
        note(now, by, "直接答复", answer, false);
        return close(Closing.ANSWERED, "", by, now);
    }

    /** Sends it to the first office 派单. */
    public TicketDispatched dispatch(Dispatch to, Instant now) {
        inState(TicketState.WAITING_DISPATCH, "这张工单已经派出或办结，不能重复派单。");
        return newLeg(to, false, now);
    }

    /** Sends it to be done again 重办. */
    public TicketDispatched redo(Dispatch to, Instant now) {
        inState(TicketState.WAITING_CALLBACK, "只有等待回访的工单才能退回重办。");
        return newLeg(to, true, now);
    }

    private TicketDispatched newLeg(Dispatch to, boolean redo, Instant now) {
        Leg leg = new Leg(this, to, redo, legs.size() + 1, now);
        legs.add(leg);
        TicketState before = moveTo(TicketState.HANDLING);
        String verb = redo ? "退回重办" : "派单";
        note(now, to.by(), verb, "已转 " + to.departmentName() + " 办理", false);
        note(now, to.by(), verb + "依据", to.reason(), true);
        return new TicketDispatched(
                number, to.departmentId(), redo, OfficeClock.dayOf(now), before, subject.urgency());
    }

    /** The office takes it 签收. */
    public LegSigned sign(Actor by, Instant now) {
        Leg leg = openLeg();
        leg.sign(now);
        steps++;
        note(now, by, "签收", "承办单位已签收，正在办理", false);
        return new LegSigned(number, leg.departmentId(), OfficeClock.dayOf(now));
    }

    /** The office replies 回复; the citizen is asked next. */
    public LegReplied reply(String words, Actor by, Instant now) {
        Leg leg = openLeg();
        leg.reply(TicketText.of("回复内容", words), now);
        TicketState before = moveTo(TicketState.WAITING_CALLBACK);
        note(now, by, "回复", leg.reply(), true);
        return new LegReplied(
                number, leg.departmentId(), leg.onTime(), OfficeClock.dayOf(now), before);
    }

    /**
     * Notes that the citizen has heard the office's answer; the promise ends with the first time.
     */
    public void answerReached(Actor by, Instant now) {
        answer = lastLeg().reply();
        steps++;
        if (answeredAt == null) {
            answeredAt = now;
        }
        note(now, by, "答复市民", answer, false);
    }

    /** Ends it after the callback. */
    public TicketClosed closeAfterCallback(Closing how, String reason, Actor by, Instant now) {
        inState(TicketState.WAITING_CALLBACK, "只有等待回访的工单才能回访办结。");
        return close(how, reason, by, now);
    }

    private TicketClosed close(Closing how, String reason, Actor by, Instant now) {
        TicketState before = moveTo(TicketState.CLOSED);
        closing = how;
        closingReason = reason;
        closedAt = now;
        if (answer == null) {
            // Nobody was reached: the reply stands on record for whoever follows the ticket.
            answer = lastLeg().reply();
        }
        note(now, by, "办结", how.chinese() + (reason.isEmpty() ? "" : "：" + reason), false);
        boolean onTime = promise.keptBy(answeredAt == null ? now : answeredAt);
        return new TicketClosed(
                number, department().orElse(0L), how, onTime, OfficeClock.dayOf(now), before);
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

    private TicketState moveTo(TicketState next) {
        TicketState before = state;
        steps++;
        state = next;
        return before;
    }

    private void inState(TicketState expected, String sentence) {
        if (state != expected) {
            throw new NotNow(sentence);
        }
    }

    private Leg openLeg() {
        inState(TicketState.HANDLING, "这张工单现在不在办理中，请刷新后查看最新状态。");
        return lastLeg();
    }

    boolean sentTo(Long departmentId) {
        return departmentId != null
                && legs.stream().anyMatch(leg -> leg.departmentId() == departmentId);
    }

    /** Who handles it or handled it last; empty while nobody does. */
    public Optional<Long> department() {
        return legs.isEmpty() ? Optional.empty() : Optional.of(lastLeg().departmentId());
    }

    /** The leg dispatched last; only of a ticket that was dispatched. */
    public Leg lastLeg() {
        return legs.get(legs.size() - 1);
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

    Instant filedAt() {
        return filedAt;
    }

    String answer() {
        return answer;
    }

    List<Leg> legs() {
        return legs;
    }

    public String queryCodeSealed() {
        return queryCodeSealed;
    }
}
