package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.supervision.AcceptSupervision;
import line12345.ticketing.supervision.IssueSupervision;
import line12345.ticketing.supervision.NoSuchOrder;
import line12345.ticketing.supervision.OwnOrders;
import line12345.ticketing.ticket.Reply;
import line12345.ticketing.watch.ClearSuspicion;
import line12345.ticketing.watch.Place;
import line12345.ticketing.watch.WatchLine;
import line12345.ticketing.watch.WatchLists;
import line12345.ticketing.watch.WatchPage;
import line12345.ticketing.watch.Watched;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** The lists of electronic supervision against real rows: at the edge, page by page, for whom. */
@QuarkusTest
class WatchListsAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private static final int ALL = 2000;
    private static final Reply FULL = new Reply("经核查桂花路三盏路灯灯头损坏，已全部更换并试亮。", "属实", "电话联系，市民表示知晓");

    @Inject Journeys journeys;
    @Inject WatchLists lists;
    @Inject SignTicket sign;
    @Inject ReplyToTicket reply;
    @Inject AskReturn askReturn;
    @Inject ApplicationLists applications;
    @Inject DecideApplication decide;
    @Inject DispatchTicket dispatch;
    @Inject IssueSupervision issue;
    @Inject AcceptSupervision accept;
    @Inject OwnOrders own;
    @Inject ClearSuspicion clear;
    @Inject DataSource database;
    @Inject Accounts accounts;

    private String ticket() {
        return journeys.file(Journeys.send(), NOW).number();
    }

    private Actor manager() {
        return journeys.first(Role.MANAGER);
    }

    private WatchPage page(Watched list, Instant at) {
        return lists.page(list, 31L, null, ALL, manager(), at);
    }

    private Optional<WatchLine> line(Watched list, String number, Instant at) {
        return page(list, at).lines().stream()
                .filter(one -> one.number().equals(number))
                .findFirst();
    }

    @Test
    void theListsAgreeWithTheLightAtTheEdgeAndOneMicrosecondBefore() throws SQLException {
        String number = ticket();
        Instant yellow = moment("yellow_at", number);
        Instant due = moment("due_at", number);
        for (Instant edge : List.of(yellow, due)) {
            for (Instant at : List.of(edge.minus(1, ChronoUnit.MICROS), edge)) {
                Light light = Light.at(at, yellow, due);
                assertThat(line(Watched.RED, number, at).isPresent())
                        .as("red at " + at)
                        .isEqualTo(light == Light.RED);
                assertThat(line(Watched.YELLOW, number, at).isPresent())
                        .as("yellow at " + at)
                        .isEqualTo(light == Light.YELLOW);
            }
        }
        assertThat(page(Watched.RED, due).lines()).allMatch(one -> one.light() == Light.RED);
        assertThat(page(Watched.YELLOW, due).lines()).allMatch(one -> one.light() == Light.YELLOW);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int i = 0; i < 5; i++) {
            ticket();
        }
        Instant later = NOW.plus(90, ChronoUnit.DAYS);
        List<String> whole =
                page(Watched.RED, later).lines().stream().map(WatchLine::number).toList();
        List<String> walked = new ArrayList<>();
        Place after = null;
        do {
            WatchPage next = lists.page(Watched.RED, 31L, after, 2, manager(), later);
            next.lines().forEach(one -> walked.add(one.number()));
            after = next.next();
        } while (after != null);
        assertThat(walked).hasSizeGreaterThan(4).isEqualTo(whole);
    }

    /** Of a circle, and about the reader: the other manager works on it. */
    @Test
    void whoIsNamedInConfidenceDoesNotFindItInTheListsEither() throws SQLException {
        String number = ticket();
        Instant late = moment("due_at", number);
        assertThat(line(Watched.RED, number, late)).isPresent();
        try (var connection = database.getConnection();
                var keep =
                        connection.prepareStatement(
                                "update ticket set circle = 'discipline', content = ? where number = ?")) {
            keep.setString(1, "反映" + manager().name() + "收受礼品");
            keep.setString(2, number);
            keep.executeUpdate();
        }
        assertThat(line(Watched.RED, number, late)).isEmpty();
        Actor other = accounts.withRole(Role.MANAGER).get(1);
        assertThat(lists.page(Watched.RED, 31L, null, ALL, other, late).lines())
                .anyMatch(one -> one.number().equals(number));
    }

    @Test
    void onlyManagementReadsThem() {
        for (Role role : new Role[] {Role.AGENT, Role.REVIEWER, Role.CLERK, Role.ADMIN}) {
            Actor other = journeys.first(role);
            assertThatThrownBy(() -> lists.page(Watched.RED, null, null, 10, other, NOW))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> clear.clear("x", 1, 0, other, NOW))
                    .isInstanceOf(NotYours.class);
        }
    }

    @Test
    void aReplyThatLooksEmptyIsListedUntilAPersonHasJudged() {
        String first = ticket();
        answer(first, FULL);
        String second = ticket();
        answer(second, new Reply(FULL.answer().replace("三盏", "三盏 3"), "属实", "未联系"));
        WatchLine listed = line(Watched.EMPTY, second, NOW).orElseThrow();
        assertThat(listed.why()).containsExactly("与本单位其他答复文字相同", "未写明怎样联系市民");
        assertThat(listed.reply()).contains("三盏 3");
        clear.clear(second, 1, listed.version(), manager(), NOW);
        assertThat(line(Watched.EMPTY, second, NOW)).isEmpty();

        String third = ticket();
        answer(third, new Reply("已修复", "属实", "电话联系"));
        assertThat(line(Watched.EMPTY, third, NOW).orElseThrow().why()).contains("答复过短");
        issue(third, "empty");
        assertThat(line(Watched.EMPTY, third, NOW)).isEmpty();
        assertThat(line(Watched.ORDERS, third, NOW).orElseThrow().order().reason()).contains("空洞");
    }

    @Test
    void aChainSaysWhoThrewItToWhomAndWhy() {
        String number = ticket();
        throwBack(number, 31);
        assertThat(line(Watched.PING_PONG, number, NOW)).isEmpty();
        dispatch.dispatch(
                number,
                Choice.of(1L, "市局先办"),
                journeys.version(number),
                journeys.first(Role.AGENT),
                NOW);
        throwBack(number, 1);
        WatchLine chain = line(Watched.PING_PONG, number, NOW).orElseThrow();
        assertThat(chain.chain()).hasSize(2);
        assertThat(chain.chain().get(0))
                .matches(one -> one.from().equals("云湖区城市管理局") && one.to().equals("市城市管理局"))
                .matches(one -> one.reason().contains("不属于本单位职责"));
        assertThat(chain.canOrder()).isFalse();
    }

    @Test
    void anOrderNobodyActsOnStallsAtItsDueTime() throws SQLException {
        String number = ticket();
        issue(number, "progress");
        Instant due =
                read(
                        "select o.due_at from supervision_order o join ticket t on t.id = o.ticket_id where t.number = '%s'"
                                .formatted(number));
        Instant before = due.minus(1, ChronoUnit.MICROS);
        assertThat(line(Watched.STALLED, number, before)).isEmpty();
        assertThat(line(Watched.STALLED, number, due)).isPresent();
        assertThat(line(Watched.RED, number, NOW.plus(90, ChronoUnit.DAYS)).orElseThrow())
                .matches(one -> !one.canOrder() && one.order() != null);
    }

    @Test
    void anOfficeThatTheTicketIsAboutNeverSeesItsOrder() throws SQLException {
        String number = ticket();
        issue(number, "leader");
        long order =
                own.open(journeys.clerkOf(31), ALL, NOW).stream()
                        .filter(one -> one.number().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .id();
        write("update ticket set about_department_id = 21 where number = '" + number + "'");
        assertThat(own.open(journeys.clerkOf(31), ALL, NOW))
                .noneMatch(one -> one.number().equals(number));
        assertThatThrownBy(() -> accept.accept(order, 0, journeys.clerkOf(31), NOW))
                .isInstanceOf(NoSuchOrder.class);
    }

    private void issue(String number, String ground) {
        issue.issue(number, 1, ground, "", journeys.version(number), manager(), NOW);
    }

    private void answer(String number, Reply words) {
        Actor clerk = journeys.clerkOf(31);
        sign.sign(number, journeys.version(number), clerk, NOW);
        reply.reply(number, words, journeys.version(number), clerk, NOW);
    }

    private void throwBack(String number, long office) {
        Actor clerk = journeys.clerkOf(office);
        askReturn.ask(number, "duty", "目录第 2 条", null, journeys.version(number), clerk, NOW);
        Actor reviewer = journeys.first(Role.REVIEWER);
        var pending =
                applications.toDecide(reviewer, ALL, NOW).stream()
                        .filter(one -> one.number().equals(number))
                        .findFirst()
                        .orElseThrow();
        decide.decide(pending.id(), true, "同意", pending.version(), reviewer, NOW);
    }

    private Instant moment(String column, String number) throws SQLException {
        return read(
                "select l.%s from leg l join ticket t on t.id = l.ticket_id where t.number = '%s'"
                        .formatted(column, number));
    }

    private Instant read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
