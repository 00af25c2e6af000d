package line12345.ticketing.supervision;

import static line12345.ticketing.calendar.ACalendar.at;
import static line12345.ticketing.supervision.AnOrder.CLERK;
import static line12345.ticketing.supervision.AnOrder.DUE;
import static line12345.ticketing.supervision.AnOrder.MANAGER;
import static line12345.ticketing.supervision.AnOrder.OFFICE;
import static line12345.ticketing.supervision.AnOrder.REVIEW_BY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.state.NotNow;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A supervision order from its issue to its end, its clock at the edge. */
class SupervisionOrderTest {
    private static final Instant BEFORE = DUE.minus(1, ChronoUnit.MICROS);

    @Test
    void aReportOneMicrosecondBeforeTheDueTimeIsInTimeAndAtTheDueTimeLate() {
        assertThat(closed(BEFORE)).isTrue();
        assertThat(closed(DUE)).isFalse();
    }

    private static boolean closed(Instant reported) {
        return AnOrder.reportedAt(reported).close("", MANAGER, reported).inTime();
    }

    @Test
    void nobodyButTheHotlinesManagementIssuesAndReviews() {
        assertThatThrownBy(() -> AnOrder.issuedBy(CLERK))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("管理人员");
        SupervisionOrder order = AnOrder.reportedAt(BEFORE);
        assertThatThrownBy(() -> order.close("", CLERK, BEFORE)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> AnOrder.issued().accept(MANAGER, BEFORE))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void itIsAcceptedOnceAndReportedOnlyAfterThat() {
        SupervisionOrder order = AnOrder.issued();
        assertThatThrownBy(() -> order.report("已办", REVIEW_BY, CLERK, BEFORE))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("已下发");
        order.accept(CLERK, BEFORE);
        assertThatThrownBy(() -> order.accept(CLERK, BEFORE)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> order.report(" ", REVIEW_BY, CLERK, BEFORE))
                .isInstanceOf(TicketText.WrongText.class);
        assertThat(order.state()).isEqualTo(OrderState.HANDLING);
    }

    @Test
    void askingBackGainsNoTime() {
        SupervisionOrder order = AnOrder.handled();
        order.askBack("不属本单位", REVIEW_BY, CLERK, at("2026-05-11T11:00"));
        assertThat(order.clock().actBy()).isEqualTo(REVIEW_BY);
        order.keep("目录写明由你局办理", MANAGER, at("2026-05-12T16:00"));
        assertThat(order.state()).isEqualTo(OrderState.HANDLING);
        assertThat(order.clock().dueAt()).isEqualTo(DUE);
        assertThat(order.clock().actBy()).isEqualTo(DUE);
    }

    @Test
    void aGrantedReturnWithdrawsIt() {
        SupervisionOrder order = AnOrder.handled();
        order.askBack("不属本单位", REVIEW_BY, CLERK, BEFORE);
        assertThat(order.withdraw("", MANAGER, BEFORE).after()).isEqualTo(OrderState.WITHDRAWN);
        assertThatThrownBy(() -> order.close("", MANAGER, BEFORE)).isInstanceOf(NotNow.class);
    }

    @Test
    void theClockStandsStillWhileTheReportIsRead() {
        SupervisionOrder order = AnOrder.reportedAt(at("2026-05-12T16:30"));
        // An hour was left; it is read over the night and until 10:00.
        order.sendBack("请附照片", OFFICE, MANAGER, at("2026-05-13T10:00"));
        assertThat(order.clock().dueAt()).isEqualTo(at("2026-05-13T11:00"));
        assertThat(order.clock().actBy()).isEqualTo(order.clock().dueAt());
    }

    @Test
    void aLateReportSentBackStaysLate() {
        SupervisionOrder order = AnOrder.reportedAt(DUE);
        order.sendBack("请附照片", OFFICE, MANAGER, at("2026-05-13T10:00"));
        assertThat(order.clock().dueAt()).isEqualTo(DUE);
        order.report("附照片", REVIEW_BY, CLERK, at("2026-05-13T10:01"));
        assertThat(order.close("", MANAGER, REVIEW_BY).inTime()).isFalse();
    }

    @Test
    void theOfficeIsSaidToBeLateAtTheDueTimeAndOnce() {
        SupervisionOrder order = AnOrder.issued();
        assertThat(order.fallDue(BEFORE)).isEmpty();
        assertThat(order.fallDue(DUE)).map(SupervisionOverdue::state).contains(OrderState.ISSUED);
        assertThat(order.fallDue(DUE.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void aReviewThatDoesNotComeIsSaidToo() {
        SupervisionOrder order = AnOrder.reportedAt(BEFORE);
        assertThat(order.fallDue(REVIEW_BY.minus(1, ChronoUnit.MICROS))).isEmpty();
        assertThat(order.fallDue(REVIEW_BY))
                .map(SupervisionOverdue::state)
                .contains(OrderState.REPORTED);
    }

    @Test
    void whatWasReportedDoesNotLapseButWhatWasNotDoes() {
        assertThat(AnOrder.reportedAt(BEFORE).lapse(BEFORE)).isEmpty();
        SupervisionOrder order = AnOrder.issued();
        assertThat(order.lapse(BEFORE)).isPresent();
        assertThat(order.fallDue(DUE)).isEmpty();
    }

    @Test
    void theReviewSaysWhyTheOfficeMustGoOn() {
        SupervisionOrder order = AnOrder.reportedAt(BEFORE);
        assertThatThrownBy(() -> order.sendBack("", OFFICE, MANAGER, BEFORE))
                .isInstanceOf(TicketText.WrongText.class)
                .hasMessageContaining("退回的原因");
        assertThat(order.state()).isEqualTo(OrderState.REPORTED);
    }
}
