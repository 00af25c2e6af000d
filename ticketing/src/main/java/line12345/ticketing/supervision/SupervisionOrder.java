package line12345.ticketing.supervision;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.ground.Grounds.Ground;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.Optional;

/**
 * A supervision order 督办单 to the office that has a part of a ticket. Each step refuses or changes
 * it, writes the ticket's history (for the house only) and answers with the fact.
 */
@Entity
@Table(name = "supervision_order")
class SupervisionOrder {
    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    private int position;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "department_name")
    private String departmentName;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "reason_code")
    private String reasonCode;

    private String reason;
    private String words;

    @Column(name = "issued_who")
    private String issuedWho;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Embedded private OrderClock clock;

    @Column(name = "accepted_who")
    private String acceptedWho;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "asked_back")
    private String askedBack;

    private String report;
    private String review;

    @Column(name = "reviewed_who")
    private String reviewedWho;

    @Column(name = "sent_back")
    private int sentBack;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SupervisionOrder() {}

    /**
     * @param words what else the office is told; may be empty
     */
    SupervisionOrder(
            Leg leg, Ground ground, String words, Span term, Deadline due, Actor by, Instant now) {
        OrderStep.ISSUE.mustBeBy(by);
        this.ticket = leg.ticket();
        this.position = leg.position();
        this.departmentId = leg.departmentId();
        this.departmentName = leg.departmentName();
        this.reasonCode = ground.code();
        this.reason = ground.name();
        this.words = TicketText.optional("督办要求", words, LONGEST);
        this.issuedWho = by.name();
        this.issuedAt = now;
        this.clock = new OrderClock(term, due);
        this.state = OrderStep.ISSUE.to();
        String asked = this.words.isEmpty() ? "" : "。督办要求：" + this.words;
        note(OrderStep.ISSUE, "：" + reason + "，期限 " + term.chinese() + asked, by, now);
        ticket.stepped();
    }

    SupervisionIssued issued(Instant now) {
        return new SupervisionIssued(about(now), id(), reasonCode, clock.dueAt());
    }

    SupervisionMoved accept(Actor by, Instant now) {
        take(OrderStep.ACCEPT, by);
        acceptedWho = by.name();
        acceptedAt = now;
        note(OrderStep.ACCEPT, "已接收督办单", by, now);
        return moved(OrderStep.ACCEPT, now);
    }

    /** Asking gains no time: the office's clock runs on. */
    SupervisionMoved askBack(String why, Instant reviewBy, Actor by, Instant now) {
        String asked = TicketText.of("申请退回的理由", why, LONGEST);
        take(OrderStep.ASK_BACK, by);
        askedBack = asked;
        clock.waitForReview(reviewBy);
        note(OrderStep.ASK_BACK, "：" + asked, by, now);
        return moved(OrderStep.ASK_BACK, now);
    }

    SupervisionMoved report(String result, Instant reviewBy, Actor by, Instant now) {
        String done = TicketText.of("督办办理结果", result, LONGEST);
        take(OrderStep.REPORT, by);
        report = done;
        clock.report(reviewBy, now);
        note(OrderStep.REPORT, "：" + done, by, now);
        return moved(OrderStep.REPORT, now);
    }

    /** Not enough: the office does more; its clock stood still while it was read. */
    SupervisionMoved sendBack(String why, Reckoning reckoning, Actor by, Instant now) {
        reviewed(OrderStep.SEND_BACK, TicketText.of("退回的原因", why, LONGEST), by);
        clock.sentBack(reckoning, now);
        sentBack++;
        note(OrderStep.SEND_BACK, "：" + review, by, now);
        return moved(OrderStep.SEND_BACK, now);
    }

    /** The office must do it after all. */
    SupervisionMoved keep(String why, Actor by, Instant now) {
        reviewed(OrderStep.KEEP, TicketText.of("不同意退回的理由", why, LONGEST), by);
        clock.goOn();
        note(OrderStep.KEEP, "：" + review, by, now);
        return moved(OrderStep.KEEP, now);
    }

    SupervisionMoved withdraw(String why, Actor by, Instant now) {
        reviewed(OrderStep.WITHDRAW, TicketText.optional("审核意见", why, LONGEST), by);
        endedAt = now;
        note(OrderStep.WITHDRAW, "的督办单已撤回" + said(), by, now);
        return moved(OrderStep.WITHDRAW, now);
    }

    SupervisionClosed close(String opinion, Actor by, Instant now) {
        reviewed(OrderStep.CLOSE, TicketText.optional("审核意见", opinion, LONGEST), by);
        endedAt = now;
        String time = clock.reportedInTime() ? "，按期报告" : "，逾期报告";
        note(OrderStep.CLOSE, "的督办单已办结" + time + said(), by, now);
        return new SupervisionClosed(about(now), id(), clock.reportedInTime());
    }

    /** Its part was taken from the office: nothing is left to supervise there. */
    Optional<SupervisionMoved> lapse(Instant now) {
        if (!OrderStep.LAPSE.from().contains(state)) {
            return Optional.empty();
        }
        take(OrderStep.LAPSE, Actor.house());
        endedAt = now;
        note(OrderStep.LAPSE, "已不再承办，督办单自动撤回", Actor.house(), now);
        return Optional.of(moved(OrderStep.LAPSE, now));
    }

    /** Whoever's turn it is has not acted in time: of the office's turn it is said once. */
    Optional<SupervisionOverdue> fallDue(Instant now) {
        if (!state.open() || !clock.falls(state, now)) {
            return Optional.empty();
        }
        String late = state.ofOffice() ? "未在督办期限内报告" : "的督办单超过审核时限未审核";
        ticket.note(now, Actor.house(), "督办滞后", departmentName + late, true);
        return Optional.of(new SupervisionOverdue(about(now), id(), state));
    }

    private void reviewed(OrderStep step, String opinion, Actor by) {
        take(step, by);
        review = opinion;
        reviewedWho = by.name();
    }

    private String said() {
        return review.isEmpty() ? "" : "。审核意见：" + review;
    }

    private void take(OrderStep step, Actor by) {
        step.mustBeBy(by);
        step.mustStartIn(state);
        state = step.to();
    }

    private SupervisionMoved moved(OrderStep step, Instant now) {
        return new SupervisionMoved(about(now), id(), step, state);
    }

    private LegPoint about(Instant now) {
        return ticket.legs().at(position).orElseThrow().about(now);
    }

    private void note(OrderStep step, String sentence, Actor by, Instant now) {
        ticket.note(now, by, step.chinese(), departmentName + sentence, true);
    }

    /** 0 for one that was never stored, in a test of the rules alone. */
    long id() {
        return id == null ? 0 : id;
    }

    int version() {
        return version;
    }

    Ticket ticket() {
        return ticket;
    }

    int position() {
        return position;
    }

    long departmentId() {
        return departmentId;
    }

    OrderState state() {
        return state;
    }

    OrderClock clock() {
        return clock;
    }
}
