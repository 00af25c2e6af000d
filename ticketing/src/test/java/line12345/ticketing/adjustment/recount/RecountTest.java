package line12345.ticketing.adjustment.recount;

import static line12345.ticketing.calendar.ACalendar.at;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import line12345.ticketing.adjustment.change.Books;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.change.ChangeHours;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.adjustment.change.ChangeYear;
import line12345.ticketing.calendar.ACalendar;
import line12345.ticketing.calendar.HoursRow;
import line12345.ticketing.calendar.NoticeText;
import line12345.ticketing.calendar.Shape;
import line12345.ticketing.calendar.YearPlan;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.deadline.YellowRule;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class RecountTest {
    private static final long OFFICE = 7;
    private static final Span TEN = new Span(10, Span.Unit.WORKING_DAY);
    private static final Span EIGHT = new Span(8, Span.Unit.WORKING_DAY);
    private static final Span ONE = new Span(1, Span.Unit.WORKING_DAY);
    private static final YearPlan OF_2027 =
            NoticeText.read(2027, "元旦：1月1日至3日放假\n春节：2月5日至11日放假。2月14日上班");
    private static final Change ANNOUNCED = new ChangeYear(OF_2027, null, "国办通知");

    private final Books books =
            new Books(ACalendar.of2026(), ACalendar.book(), start -> new YellowRule(1, 25));

    @Test
    void aYearAnnouncedMovesWhatItsHolidaysPushBackAndConfirmsTheRest() {
        // Filed on Monday 28 December: 29, 30, 31, then ten from 4 January on without a holiday.
        Instant filed = at("2026-12-28T09:00");
        List<Move> moves = announced(ticket(filed), filed);
        assertThat(moves)
                .extracting(Move::clock, Move::to, Move::verdict)
                .containsExactly(
                        tuple(Clock.PROMISE, at("2027-01-12T17:30"), Verdict.LATER),
                        tuple(Clock.LEG, at("2027-01-08T17:30"), Verdict.LATER));
        assertThat(moves).allMatch(Move::wasProvisional).noneMatch(Move::provisional);
    }

    @Test
    void aDateThatComesOutTheSameIsOnlyConfirmed() {
        Instant filed = at("2027-01-11T09:00");
        List<Move> moves = announced(ticket(filed), at("2026-12-28T09:00"));
        assertThat(moves).extracting(Move::verdict).containsOnly(Verdict.CONFIRMED);
        assertThat(moves.get(0).to()).isEqualTo(at("2027-01-25T17:30"));
    }

    @Test
    void whatEndsBeforeTheYearIsNotTouched() {
        Instant filed = at("2026-12-14T09:00");
        assertThat(announced(ticket(filed), filed)).isEmpty();
    }

    @Test
    void aSecondLookFindsNothingToDo() {
        Instant filed = at("2026-12-28T09:00");
        OpenTicket ticket = ticket(filed);
        List<Move> first = announced(ticket, filed);
        OpenTicket moved =
                new OpenTicket(
                        1,
                        "1",
                        ticket.kind(),
                        ticket.urgency(),
                        new OpenTicket.Told(filed, TEN, first.get(0).to(), false),
                        null,
                        List.of(leg(ticket.legs().get(0).terms(), first.get(1).times(), true)));
        assertThat(announced(moved, filed)).isEmpty();
    }

    @Test
    void whatACitizenWasToldNeverBecomesEarlier() {
        // The made-up Sunday 14 February brings the date forward by one working day.
        Instant filed = at("2027-02-08T09:00");
        YearPlan without = NoticeText.read(2027, "春节：2月5日至11日放假");
        YearPlan with = NoticeText.read(2027, "春节：2月5日至11日放假。2月14日上班");
        Books before = books.with(without);
        OpenTicket ticket = ticket(filed, before);
        List<Move> moves =
                new Recount(new ChangeYear(with, without, "通知"), before, before.with(with), filed)
                        .of(ticket);
        assertThat(moves).extracting(Move::verdict).containsExactly(Verdict.KEPT, Verdict.EARLIER);
        assertThat(moves.get(0).to()).isEqualTo(ticket.promise().at());
        assertThat(moves.get(0).why()).contains("不提前");
        assertThat(moves.get(1).to()).isEqualTo(at("2027-02-22T17:30"));
    }

    @Test
    void aProvisionalDateThatWouldBeEarlierIsConfirmedAsItWasTold() {
        YearPlan plan = NoticeText.read(2027, "元旦：1月2日放假。1月9日上班");
        Instant filed = at("2027-01-04T09:00");
        OpenTicket ticket = ticket(filed);
        Move promise =
                new Recount(
                                new ChangeYear(plan, null, "通知"),
                                books,
                                books.with(plan),
                                at("2026-12-28T09:00"))
                        .of(ticket)
                        .get(0);
        assertThat(promise.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(promise.to()).isEqualTo(ticket.promise().at());
        assertThat(promise.why()).contains("仍按原日期").contains("去掉“暂定”");
    }

    @Test
    void whatIsLateStaysLateAndNothingIsMovedIntoThePast() {
        Instant filed = at("2026-12-28T09:00");
        Instant due = ticket(filed).legs().get(0).times().dueAt();
        assertThat(announced(ticket(filed), due.minusNanos(1000)))
                .extracting(Move::verdict)
                .containsExactly(Verdict.LATER, Verdict.LATER);
        assertThat(announced(ticket(filed), due))
                .extracting(Move::verdict)
                .containsExactly(Verdict.LATER, Verdict.KEPT);

        Change shorter = rule(new Span(5, Span.Unit.WORKING_DAY), ONE);
        Instant monday = at("2026-05-11T09:00");
        List<Move> late = changed(shorter, ticket(monday), at("2026-05-12T17:30"));
        assertThat(late).extracting(Move::verdict).containsExactly(Verdict.KEPT, Verdict.KEPT);
        assertThat(late.get(1).why()).contains("已过回复时限");
        List<Move> inTime = changed(shorter, ticket(monday), at("2026-05-12T17:29"));
        assertThat(inTime).extracting(Move::verdict).containsExactly(Verdict.KEPT, Verdict.EARLIER);
    }

    @Test
    void aRuleMovesOnlyItsOwnKindAndOnlyWhenItIsForOpenTickets() {
        Instant filed = at("2026-05-11T09:00");
        Change longer = rule(new Span(12, Span.Unit.WORKING_DAY), EIGHT);
        assertThat(changed(longer, ticket(filed), filed))
                .extracting(Move::clock, Move::to)
                .containsExactly(tuple(Clock.PROMISE, at("2026-05-27T17:30")));
        Change otherKind =
                new ChangeRule(
                        TicketKind.REPORT,
                        Urgency.ORDINARY,
                        new DeadlineRule(TEN, ONE, ONE, "通知"),
                        LocalDate.parse("2026-05-11"),
                        true);
        assertThat(changed(otherKind, ticket(filed), filed)).isEmpty();
    }

    @Test
    void aSignByTimeThatIsNotOverDoesNotEndAtOnce() {
        Instant filed = at("2026-05-11T09:00");
        DeadlineRule quick = new DeadlineRule(TEN, EIGHT, new Span(10, Span.Unit.MINUTE), "通知");
        Change change =
                new ChangeRule(
                        TicketKind.HELP,
                        Urgency.ORDINARY,
                        quick,
                        LocalDate.parse("2026-05-11"),
                        true);
        List<Move> soon = changed(change, ticket(filed), at("2026-05-11T09:09"));
        assertThat(soon).extracting(Move::verdict).containsExactly(Verdict.LIGHT);
        assertThat(soon.get(0).times().signBy()).isEqualTo(at("2026-05-11T09:10"));
        assertThat(changed(change, ticket(filed), at("2026-05-11T09:10"))).isEmpty();
    }

    @Test
    void anOfficesHoursMoveItsLegsAndNotThePromise() {
        HoursRow until16 =
                new HoursRow(
                        OFFICE,
                        "01-01",
                        "12-31",
                        Shape.THROUGH,
                        LocalTime.parse("09:00"),
                        null,
                        null,
                        LocalTime.parse("16:00"),
                        false,
                        LocalDate.parse("2026-05-18"),
                        "通知");
        Change change = new ChangeHours(until16, "云湖区城市管理局");
        Instant filed = at("2026-05-11T09:00");
        List<Move> moves =
                new Recount(change, books, change.applyTo(books), filed).of(ticket(filed));
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).to()).isEqualTo(at("2026-05-21T16:00"));
        assertThat(moves.get(0).verdict()).isEqualTo(Verdict.EARLIER);
        // A leg that ends before the new hours begin is left alone.
        assertThat(
                        new Recount(change, books, change.applyTo(books), filed)
                                .of(ticket(at("2026-05-05T09:00"))))
                .isEmpty();
    }

    @Test
    void extensionsPausesAndSharesAreCountedAgainToo() {
        Instant sent = at("2026-12-28T09:00");
        LegTerms terms = new LegTerms(sent, ONE, EIGHT, List.of(ONE), Duration.ofHours(7), 50);
        LegTimes times = terms.times(books.of(OFFICE));
        OpenTicket ticket =
                new OpenTicket(
                        1,
                        "1",
                        TicketKind.HELP,
                        Urgency.ORDINARY,
                        null,
                        new OpenTicket.Told(sent, ONE, books.of(null).from(sent, ONE).at(), false),
                        List.of(leg(terms, times, false)));
        List<Move> moves = announced(ticket, sent);
        // 29, 30, 31 December and 4 January, one more, and a day of pause: new year pushed it back.
        assertThat(times.dueAt()).isEqualTo(at("2027-01-05T17:30"));
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).to()).isEqualTo(at("2027-01-06T17:30"));
    }

    private List<Move> announced(OpenTicket ticket, Instant now) {
        return changed(ANNOUNCED, ticket, now);
    }

    private List<Move> changed(Change change, OpenTicket ticket, Instant now) {
        return new Recount(change, books, change.applyTo(books), now).of(ticket);
    }

    private static Change rule(Span promise, Span leg) {
        return new ChangeRule(
                TicketKind.HELP,
                Urgency.ORDINARY,
                new DeadlineRule(promise, leg, ONE, "通知"),
                LocalDate.parse("2026-05-11"),
                true);
    }

    private OpenTicket ticket(Instant filed) {
        return ticket(filed, books);
    }

    private static OpenTicket ticket(Instant filed, Books by) {
        Deadline promise = by.of(null).from(filed, TEN);
        LegTerms terms = new LegTerms(filed, ONE, EIGHT, List.of(), Duration.ZERO, 100);
        return new OpenTicket(
                1,
                "1",
                TicketKind.HELP,
                Urgency.ORDINARY,
                new OpenTicket.Told(filed, TEN, promise.at(), promise.provisional()),
                null,
                List.of(leg(terms, terms.times(by.of(OFFICE)), true)));
    }

    private static OpenTicket.Part leg(LegTerms terms, LegTimes times, boolean waits) {
        return new OpenTicket.Part(1, OFFICE, "云湖区城市管理局", terms, times, waits);
    }
}
