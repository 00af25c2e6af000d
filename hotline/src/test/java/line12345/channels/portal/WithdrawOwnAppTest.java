package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.application.kind.ObjectToClosing;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.notice.CitizenNotices;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.statistics.Figures;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.ticket.reading.OwnTicket;
import line12345.ticketing.ticket.reading.ProvenOwner;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.withdrawal.WithdrawOwnTicket;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** 撤回诉求: who asked may say that it is not needed any more. */
@QuarkusTest
class WithdrawOwnAppTest extends AppTest {
    /** Monday morning; the office of street lamps is 31. */
    private static final Instant FILED = Instant.parse("2026-05-18T02:00:00Z");

    private static final Instant LATER = FILED.plus(Duration.ofHours(1));
    private static final long OFFICE = 31;

    @Inject Journeys journeys;
    @Inject WithdrawOwnTicket withdraw;
    @Inject JoinTicket join;
    @Inject ObjectToClosing object;
    @Inject FireDue fireDue;
    @Inject ReadTicket read;
    @Inject OwnNotices bell;
    @Inject CitizenNotices told;
    @Inject Figures figures;
    @Inject EntityManager entities;

    private Receipt receipt;
    private Actor agent;

    @BeforeEach
    void aLampIsSentToItsOffice() {
        agent = journeys.first(Role.AGENT);
        receipt = journeys.file(Journeys.send(), FILED);
        at(LATER);
    }

    @Test
    void twoTapsTakeItBackAndWhoHadItIsTold() {
        String before = follow(receipt).asString();
        assertThat(before).contains("撤回这件事", "Withdraw this request", "要重新反映一次", "确认撤回");
        Response done = tap(receipt, "路灯自己亮了");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.asString())
                .contains("已经撤回", "您撤回了这件事：路灯自己亮了。", "请重新反映一次")
                .doesNotContain("确认撤回", "提交异议", "催一催");
        TicketView seen = see(receipt);
        assertThat(seen.state().chinese()).isEqualTo("已办结");
        assertThat(seen.closing()).isEqualTo("市民撤回");
        assertThat(seen.timeline())
                .anyMatch(one -> one.sentence().equals("市民撤回：路灯自己亮了") && one.who().equals("市民"));
        assertThat(seen.legs()).noneMatch(leg -> leg.state().open());
        assertThat(bell.unread(journeys.clerkOf(OFFICE), 50))
                .anyMatch(
                        one ->
                                one.ticketNumber().equals(receipt.number())
                                        && one.words().contains("市民已撤回诉求"));
        assertThat(told.sent(receipt.number()))
                .anyMatch(one -> one.words().contains("已按您在网上的操作撤回"));
    }

    @Test
    void aSecondTapIsStillOnce() {
        tap(receipt, "");
        int version = journeys.version(receipt.number());
        assertThat(tap(receipt, "").statusCode()).isEqualTo(200);
        assertThat(journeys.version(receipt.number())).isEqualTo(version);
        assertThat(told.sent(receipt.number()).stream().filter(one -> one.words().contains("撤回")))
                .hasSize(1);
    }

    @Test
    void anAnswerIsRatedAndNotTakenBack() {
        journeys.signAndReply(receipt.number(), OFFICE, FILED.plusSeconds(60), LATER);
        Response refused = tap(receipt, "不用了");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("请在办理进度里评价").doesNotContain("确认撤回");
        assertThat(see(receipt).closing()).isNull();
    }

    @Test
    void aReportStaysAndItsCitizenReadsWhyAndWhomToCall() {
        var form = journeys.about(null, TicketKind.REPORT, false, Journeys.send());
        Receipt report = journeys.file(form, FILED);
        Response refused = tap(report, "不用了");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("举报类的诉求不能在这里自己撤回", "请拨打 12345", ">不用了<");
        assertThat(see(report).state().chinese()).isEqualTo("办理中");
    }

    @Test
    void onlyItsOwnCitizenTakesItBack() {
        var guessed = new Receipt(receipt.number(), "000000", FILED, false, "", "", false);
        assertThat(tap(guessed, "别人").statusCode()).isEqualTo(404);
        long citizen = number("select citizen_id from ticket where number = ?1", receipt.number());
        assertThatThrownBy(
                        () ->
                                withdraw.withdraw(
                                        new ProvenOwner(receipt.number(), citizen + 1), "", LATER))
                .isInstanceOf(OwnTicket.WrongCode.class);
        assertThat(see(receipt).state().open()).isTrue();
        withdraw.withdraw(new ProvenOwner(receipt.number(), citizen), "", LATER);
        assertThat(see(receipt).closing()).isEqualTo("市民撤回");
    }

    @Test
    void whatFollowedItGoesItsOwnWayAndKeepsItsPromise() {
        Receipt follower = journeys.file(Journeys.send(), FILED);
        joinTo(follower, receipt);
        String promise = see(follower).promise();
        tap(receipt, "");
        fireDue.upTo(LATER, number("select id from ticket where number = ?1", receipt.number()));
        TicketView alone = see(follower);
        assertThat(alone.state().chinese()).isEqualTo("待派单");
        assertThat(alone.promise()).isEqualTo(promise);
    }

    @Test
    void aFollowerThatIsTakenBackLeavesTheOthersAlone() {
        Receipt follower = journeys.file(Journeys.send(), FILED);
        Receipt other = journeys.file(Journeys.send(), FILED);
        joinTo(follower, receipt);
        joinTo(other, receipt);
        assertThat(tap(follower, "").statusCode()).isEqualTo(200);
        assertThat(see(follower).closing()).isEqualTo("市民撤回");
        assertThat(see(other).state().chinese()).isEqualTo("已并单");
        assertThat(see(receipt).state().chinese()).isEqualTo("办理中");
        journeys.signAndReply(receipt.number(), OFFICE, LATER, LATER.plusSeconds(60));
        fireDue.upTo(
                LATER.plusSeconds(60),
                number("select id from ticket where number = ?1", receipt.number()));
        assertThat(see(follower).closing()).isEqualTo("市民撤回");
        assertThat(see(other).state().chinese()).isEqualTo("待回访");
    }

    @Test
    void itLiftsAndLowersNoRateAndIsCountedByItself() {
        Map<String, Long> before = sums();
        tap(receipt, "");
        assertThat(moved(before, "tickets.closing.DROPPED")).isOne();
        assertThat(moved(before, "tickets.closed")).isZero();
        assertThat(moved(before, "tickets.closed_on_time")).isZero();
        assertThat(moved(before, "tickets.dropped_late")).isZero();
        assertThat(moved(before, "handling.rated")).isZero();
        Receipt waited = journeys.file(Journeys.send(), FILED);
        withdraw.withdraw(code(waited), "等不及了", FILED.plus(Duration.ofDays(60)));
        assertThat(moved(before, "tickets.closing.DROPPED")).isEqualTo(2);
        assertThat(moved(before, "tickets.dropped_late")).isOne();
        assertThat(moved(before, "tickets.closed")).isZero();
    }

    @Test
    void nobodyObjectsToTheOwnWithdrawal() {
        tap(receipt, "");
        assertThatThrownBy(() -> object.object(code(receipt), "我又想办了", LATER))
                .hasMessageContaining("您自己撤回的");
    }

    private void joinTo(Receipt follower, Receipt main) {
        join.join(
                follower.number(),
                main.number(),
                journeys.version(follower.number()),
                agent,
                LATER);
    }

    private TicketView see(Receipt of) {
        return read.read(of.number(), agent, LATER);
    }

    private static OwnCode code(Receipt of) {
        return new OwnCode(of.number(), of.queryCode(), "192.0.2.7");
    }

    private Map<String, Long> sums() {
        return figures.sums(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    }

    private long moved(Map<String, Long> before, String figure) {
        return sums().getOrDefault(figure, 0L) - before.getOrDefault(figure, 0L);
    }

    private long number(String sql, String ticket) {
        Object found = entities.createNativeQuery(sql).setParameter(1, ticket).getSingleResult();
        return ((Number) found).longValue();
    }

    private static Response follow(Receipt of) {
        return given().formParam("number", of.number())
                .formParam("code", of.queryCode())
                .post("/portal/follow");
    }

    private static Response tap(Receipt of, String words) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("number", of.number())
                .formParam("code", of.queryCode())
                .formParam("words", words)
                .post("/portal/follow/withdraw");
    }

    private static void at(Instant moment) {
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return moment;
                    }
                },
                OfficeClock.class);
    }
}
