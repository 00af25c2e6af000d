package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.adjustment.Adjustment;
import line12345.ticketing.adjustment.AdjustmentLine;
import line12345.ticketing.adjustment.AdjustmentState;
import line12345.ticketing.adjustment.Adjustments;
import line12345.ticketing.adjustment.ApproveAdjustment;
import line12345.ticketing.adjustment.DropAdjustment;
import line12345.ticketing.adjustment.NotReady;
import line12345.ticketing.adjustment.ProposeChange;
import line12345.ticketing.adjustment.ReadAdjustment;
import line12345.ticketing.adjustment.RetryAdjustment;
import line12345.ticketing.adjustment.WorkOnAdjustments;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.adjustment.change.ChangeYear;
import line12345.ticketing.adjustment.recount.Clock;
import line12345.ticketing.adjustment.recount.Verdict;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.NoticeText;
import line12345.ticketing.calendar.YearPlan;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Lives in the years from 2041 on: no other test counts there. */
@QuarkusTest
class AdjustmentsAppTest extends AppTest {
    private static int nextYear = 2041;

    @Inject Journeys journeys;
    @Inject Adjustments adjustments;
    @Inject ProposeChange propose;
    @Inject ApproveAdjustment approve;
    @Inject DropAdjustment drop;
    @Inject RetryAdjustment retry;
    @Inject ReadAdjustment read;
    @Inject WorkOnAdjustments work;
    @Inject Calendars calendars;
    @Inject DeadlineRules deadlines;
    @Inject EntityManager entities;

    private int year;
    private Actor admin;
    private Instant december;

    /** Each test announces a year of its own, and stands in the December before it. */
    @BeforeEach
    void theYearBeforeIsKnown() {
        year = nextYear += 2;
        admin = journeys.first(Role.ADMIN);
        december = at((year - 1) + "-12-27T10:00");
        confirm(propose.propose(announce(year - 1), admin, december), december);
    }

    @Test
    void announcingAYearShowsFirstWhatMovesAndMovesItWhenConfirmed() {
        String number = journeys.file(Journeys.send(), december).number();
        Instant promised = promised(number);
        assertThat(provisional(number)).isTrue();

        long id = propose.propose(announce(year), admin, december);
        assertThat(adjustments.of(id).state()).isEqualTo(AdjustmentState.COUNTING);
        workAll(december);
        assertThat(adjustments.of(id).state()).isEqualTo(AdjustmentState.READY);
        assertThat(lines(id, number))
                .extracting(AdjustmentLine::clock, AdjustmentLine::verdict, AdjustmentLine::state)
                .containsExactly(
                        tuple(Clock.PROMISE, Verdict.LATER, AdjustmentLine.State.WAITING),
                        tuple(Clock.LEG, Verdict.LATER, AdjustmentLine.State.WAITING));
        assertThat(promised(number)).isEqualTo(promised);
        assertThat(calendars.inForce(year)).isEmpty();

        approve.approve(id, adjustments.of(id).version(), admin, december);
        assertThat(calendars.inForce(year)).isPresent();
        workAll(december);
        Adjustment done = adjustments.of(id);
        assertThat(done.state()).isEqualTo(AdjustmentState.DONE);
        assertThat(done.moved()).isGreaterThanOrEqualTo(2);
        assertThat(done.failed()).isZero();
        AdjustmentLine promise = lines(id, number).get(0);
        assertThat(promise.state()).isEqualTo(AdjustmentLine.State.MOVED);
        assertThat(promised(number)).isEqualTo(promise.newAt()).isAfter(promised);
        assertThat(provisional(number)).isFalse();
        assertThat(timeline(number, "答复时限调整")).isOne();
        assertThat(timeline(number, "时限调整")).isOne();
        assertThat(notices(number)).singleElement().asString().contains("调整为", "已经公布");
        assertThat(alarm(number, "due")).isEqualTo(lines(id, number).get(1).newAt());
    }

    @Test
    void whatCrashedBetweenTwoTicketsGoesOnAndMovesNothingTwice() {
        String number = journeys.file(Journeys.send(), december).number();
        long id = ready(announce(year));
        approve.approve(id, adjustments.of(id).version(), admin, december);
        workAll(december);
        Instant promised = promised(number);
        int moved = adjustments.of(id).moved();
        // The ticket was moved, but how far it came was lost.
        run("update adjustment set state = 'MOVING', read_to = 0, looked = 0 where id = " + id);
        workAll(december);
        assertThat(adjustments.of(id).state()).isEqualTo(AdjustmentState.DONE);
        assertThat(adjustments.of(id).moved()).isEqualTo(moved);
        assertThat(promised(number)).isEqualTo(promised);
        assertThat(timeline(number, "答复时限调整")).isOne();
        assertThat(notices(number)).hasSize(1);
    }

    @Test
    void whoCameBetweenTheCountingAndTheConfirmationIsMovedToo() {
        long id = ready(announce(year));
        String number = journeys.file(Journeys.send(), december).number();
        assertThat(lines(id, number)).isEmpty();
        approve.approve(id, adjustments.of(id).version(), admin, december);
        workAll(december);
        assertThat(provisional(number)).isFalse();
        assertThat(lines(id, number))
                .extracting(AdjustmentLine::state)
                .containsOnly(AdjustmentLine.State.MOVED);
    }

    @Test
    void whoWasClosedMeanwhileIsLeftAlone() {
        String number = journeys.file(Journeys.send(), december).number();
        long id = ready(announce(year));
        run("update ticket set state = 'CLOSED' where number = '" + number + "'");
        approve.approve(id, adjustments.of(id).version(), admin, december);
        workAll(december);
        // Closed past the product: put back, or every later recount would miss a closing.
        run("update ticket set state = 'HANDLING' where number = '" + number + "'");
        assertThat(lines(id, number))
                .extracting(AdjustmentLine::state)
                .containsOnly(AdjustmentLine.State.GONE);
        assertThat(timeline(number, "答复时限调整")).isZero();
    }

    @Test
    void oneTicketThatCannotBeMovedStopsNobodyAndIsTriedAgain() {
        String stuck = journeys.file(Journeys.send(), december).number();
        String other = journeys.file(Journeys.send(), december).number();
        long id = ready(announce(year));
        run(
                """
                create or replace function no_move() returns trigger language plpgsql as
                $$ begin raise exception 'stuck'; end $$
                """);
        run(
                "create trigger no_move before update on ticket for each row when (old.number = '"
                        + stuck
                        + "') execute function no_move()");
        approve.approve(id, adjustments.of(id).version(), admin, december);
        workAll(december);
        run("drop trigger no_move on ticket");
        assertThat(adjustments.of(id).failed()).isOne();
        assertThat(provisional(stuck)).isTrue();
        assertThat(provisional(other)).isFalse();
        assertThat(lines(id, stuck))
                .extracting(AdjustmentLine::state)
                .containsOnly(AdjustmentLine.State.FAILED);

        retry.retry(id);
        workAll(december);
        assertThat(adjustments.of(id).failed()).isZero();
        assertThat(provisional(stuck)).isFalse();
        assertThat(timeline(other, "答复时限调整")).isOne();
        assertThatThrownBy(() -> retry.retry(id)).isInstanceOf(NotReady.class);
    }

    @Test
    void whatWasCountedBeforeAnotherConfirmationIsCountedAgain() {
        long first = ready(announce(year));
        long second = ready(rule(new Span(12, Span.Unit.WORKING_DAY), true));
        int seen = adjustments.of(second).version();
        confirm(first, december);
        assertThat(approve.approve(second, seen, admin, december)).isFalse();
        assertThat(adjustments.of(second).state()).isEqualTo(AdjustmentState.COUNTING);
        workAll(december);
        assertThatThrownBy(() -> approve.approve(second, seen, admin, december))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("重新计算");
        drop.drop(second, december);
        assertThatThrownBy(() -> drop.drop(second, december)).isInstanceOf(NotReady.class);
        assertThatThrownBy(() -> approve.approve(second, seen, admin, december))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void aRuleForNewRequestsMovesNothingAndIsAskedForFromItsDay() {
        String before = journeys.file(Journeys.send(), december).number();
        Instant promised = promised(before);
        long id =
                propose.propose(rule(new Span(12, Span.Unit.WORKING_DAY), false), admin, december);
        assertThat(adjustments.of(id).state()).isEqualTo(AdjustmentState.READY);
        approve.approve(id, adjustments.of(id).version(), admin, december);
        assertThat(adjustments.of(id).state()).isEqualTo(AdjustmentState.DONE);
        assertThat(promised(before)).isEqualTo(promised);
        var rule = deadlines.find(TicketKind.HELP, Urgency.ORDINARY, december);
        assertThat(rule.promise()).isEqualTo(new Span(12, Span.Unit.WORKING_DAY));
        putBack();
    }

    @Test
    void aRuleForOpenTicketsTooIsWhatTheyAreCountedByFromThenOn() {
        String number = journeys.file(Journeys.send(), at((year - 1) + "-12-01T10:00")).number();
        Instant now = at((year - 1) + "-12-01T11:00");
        long id =
                propose.propose(
                        new ChangeRule(
                                TicketKind.HELP,
                                Urgency.ORDINARY,
                                limits(new Span(12, Span.Unit.WORKING_DAY)),
                                OfficeClock.dayOf(now),
                                true),
                        admin,
                        now);
        workAll(now);
        confirm(id, now);
        assertThat(lines(id, number))
                .extracting(AdjustmentLine::clock, AdjustmentLine::verdict)
                .containsExactly(
                        tuple(Clock.PROMISE, Verdict.LATER), tuple(Clock.LEG, Verdict.LATER));
        assertThat(number("select promise_amount from ticket where number = ?1", number))
                .isEqualTo(12);
        assertThat(
                        number(
                                "select due_amount from leg l join ticket t on t.id = l.ticket_id"
                                        + " where t.number = ?1",
                                number))
                .isEqualTo(9);
        putBack();
    }

    private void putBack() {
        run("delete from deadline_rule where adjustment_id is not null");
    }

    private ChangeRule rule(Span promise, boolean alsoOpen) {
        return new ChangeRule(
                TicketKind.HELP,
                Urgency.ORDINARY,
                limits(promise),
                OfficeClock.dayOf(december),
                alsoOpen);
    }

    private static DeadlineRule limits(Span promise) {
        return new DeadlineRule(
                promise,
                new Span(9, Span.Unit.WORKING_DAY),
                new Span(1, Span.Unit.WORKING_DAY),
                "本市规定");
    }

    private static Change announce(int year) {
        YearPlan plan = NoticeText.read(year, "元旦：1月1日至1月7日放假");
        return new ChangeYear(plan, null, "国办通知");
    }

    private long ready(Change change) {
        long id = propose.propose(change, admin, december);
        workAll(december);
        return id;
    }

    private void confirm(long id, Instant now) {
        workAll(now);
        approve.approve(id, adjustments.of(id).version(), admin, now);
        workAll(now);
        assertThat(adjustments.of(id).state()).isEqualTo(AdjustmentState.DONE);
    }

    private void workAll(Instant now) {
        for (int quiet = 0; quiet < 100 && waits(); quiet++) {
            while (work.page(now)) {
                quiet = 0;
            }
        }
        assertThat(waits()).isFalse();
    }

    private boolean waits() {
        return !QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select 1 from adjustment where state in"
                                                        + " ('COUNTING', 'MOVING')")
                                        .getResultList()
                                        .isEmpty());
    }

    private List<AdjustmentLine> lines(long id, String number) {
        return read.read(id, 0, 10_000).lines().stream()
                .filter(line -> line.ticketNumber().equals(number))
                .toList();
    }

    private Instant promised(String number) {
        return (Instant)
                one("select promised_at from ticket where number = ?1", Instant.class, number);
    }

    private boolean provisional(String number) {
        return (Boolean)
                one(
                        "select promise_provisional from ticket where number = ?1",
                        Boolean.class,
                        number);
    }

    private long timeline(String number, String what) {
        return (Long)
                one(
                        "select count(*) from timeline_entry e join ticket t on t.id = e.ticket_id"
                                + " where t.number = ?1 and e.what = '"
                                + what
                                + "'",
                        Long.class,
                        number);
    }

    /** Apart from the receipt that everybody gets. */
    private List<?> notices(String number) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select words from notice where ticket_number = ?1"
                                                        + " and words not like '您的诉求已受理%'",
                                                String.class)
                                        .setParameter(1, number)
                                        .getResultList());
    }

    private Instant alarm(String number, String kind) {
        return (Instant)
                one(
                        "select a.at from alarm a join ticket t on t.id = a.ticket_id"
                                + " where t.number = ?1 and a.kind = '"
                                + kind
                                + "'",
                        Instant.class,
                        number);
    }

    private int number(String sql, String number) {
        return (Integer) one(sql, Integer.class, number);
    }

    private Object one(String sql, Class<?> type, String number) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(sql, type)
                                        .setParameter(1, number)
                                        .getSingleResult());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
