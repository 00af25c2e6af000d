package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.statistics.Figures;
import line12345.ticketing.supervision.AcceptSupervision;
import line12345.ticketing.supervision.IssueSupervision;
import line12345.ticketing.supervision.NoSuchOrder;
import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.supervision.OwnOrders;
import line12345.ticketing.supervision.ReportSupervision;
import line12345.ticketing.supervision.ReviewSupervision;
import line12345.ticketing.supervision.Verdict;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.ticket.reading.ReadTicket;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/** Supervision orders on real rows: whose they are, what is refused, and that figures add up. */
@QuarkusTest
class SupervisionAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");

    @Inject Journeys journeys;
    @Inject IssueSupervision issue;
    @Inject AcceptSupervision accept;
    @Inject ReportSupervision report;
    @Inject ReviewSupervision review;
    @Inject OwnOrders own;
    @Inject ReadTicket read;
    @Inject Figures figures;
    @Inject DataSource database;

    private String ticket() {
        return journeys.file(Journeys.send(), NOW).number();
    }

    private void issue(String number, Actor by) {
        issue.issue(number, 1, "overdue", "今天报告", journeys.version(number), by, NOW);
    }

    private OrderView order(String number) {
        return own.open(journeys.clerkOf(31), 200, NOW).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Actor manager() {
        return journeys.first(Role.MANAGER);
    }

    @Test
    void onlyManagementIssuesAndOnlyTheOrdersOfficeActs() {
        String number = ticket();
        for (Role role : new Role[] {Role.AGENT, Role.REVIEWER, Role.CALLBACK}) {
            assertThatThrownBy(() -> issue(number, journeys.first(role)))
                    .isInstanceOf(NotYours.class);
        }
        issue(number, manager());
        OrderView order = order(number);
        assertThatThrownBy(() -> accept.accept(order.id(), 0, journeys.clerkOf(32), NOW))
                .isInstanceOf(NoSuchOrder.class);
        assertThatThrownBy(() -> accept.accept(order.id(), 0, manager(), NOW))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> accept.accept(Long.MAX_VALUE, 0, journeys.clerkOf(31), NOW))
                .isInstanceOf(NoSuchOrder.class);
        assertThat(own.open(journeys.clerkOf(32), 200, NOW))
                .noneMatch(one -> one.number().equals(number));
        assertThatThrownBy(() -> own.open(manager(), 200, NOW)).isInstanceOf(NotYours.class);
    }

    @Test
    void anOldVersionIsAConflictAndASecondOrderIsRefused() {
        String number = ticket();
        int seen = journeys.version(number);
        issue(number, manager());
        assertThatThrownBy(() -> issue.issue(number, 1, "leader", "", seen, manager(), NOW))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> issue(number, manager()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("supervised-already"));
        assertThatThrownBy(
                        () ->
                                issue.issue(
                                        number,
                                        7,
                                        "leader",
                                        "",
                                        journeys.version(number),
                                        manager(),
                                        NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("no-such-ticket"));
        OrderView order = order(number);
        accept.accept(order.id(), order.version(), journeys.clerkOf(31), NOW);
        assertThatThrownBy(
                        () ->
                                report.report(
                                        order.id(),
                                        "已办",
                                        order.version(),
                                        journeys.clerkOf(31),
                                        NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void ofTwoManagersAtOnceOneIssuesAndTheOtherIsToldWhy() throws Exception {
        String number = ticket();
        int seen = journeys.version(number);
        Callable<String> press =
                () -> {
                    try {
                        issue.issue(number, 1, "leader", "", seen, manager(), NOW);
                        return "";
                    } catch (Refusal refused) {
                        return refused.code();
                    }
                };
        var two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> told = two.invokeAll(List.of(press, press));
            assertThat(List.of(told.get(0).get(), told.get(1).get()))
                    .containsExactlyInAnyOrder("", "changed-meanwhile");
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void anOrderEndsWithAReviewAndTheFiguresAreARecount() throws SQLException {
        for (int i = 0; i < 3; i++) {
            String number = ticket();
            issue(number, manager());
            act(number, i);
        }
        Map<String, String> recount =
                Map.of(
                        "supervision.issued",
                        "select count(*) from supervision_order where department_id = 31",
                        "supervision.closed",
                        "select count(*) from supervision_order where department_id = 31 and state = 'CLOSED'",
                        "supervision.closed_in_time",
                        "select count(*) from supervision_order where department_id = 31 and state = 'CLOSED' and reported_at < due_at");
        for (var line : recount.entrySet()) {
            var byOffice =
                    figures.byDepartment(
                            line.getKey(), LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
            assertThat(byOffice.get(31L)).as(line.getKey()).isEqualTo(count(line.getValue()));
        }
        assertThat(count(recount.get("supervision.closed")))
                .isGreaterThan(count(recount.get("supervision.closed_in_time")));
    }

    /** 0 stays open, 1 is closed in time, 2 a month late. */
    private void act(String number, int fate) {
        if (fate == 0) {
            return;
        }
        Actor clerk = journeys.clerkOf(31);
        accept.accept(order(number).id(), order(number).version(), clerk, NOW);
        Instant at = fate == 1 ? NOW.plusSeconds(60) : NOW.plusSeconds(30L * 86_400);
        report.report(order(number).id(), "已更换灯头", order(number).version(), clerk, at);
        OrderView reported = order(number);
        review.review(reported.id(), Verdict.CLOSE, "", reported.version(), manager(), at);
        assertThat(read.read(number, clerk, at).timeline())
                .filteredOn(entry -> entry.what().contains("督办"))
                .hasSize(4)
                .allMatch(entry -> entry.internal());
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
