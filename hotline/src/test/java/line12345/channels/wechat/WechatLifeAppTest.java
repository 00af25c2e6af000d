package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.channels.wechat.WechatStandIn.Sent;
import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.kind.AskExtension;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.notice.CitizenNotices;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.NoticeState;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A ticket's whole life as its citizen hears of it in WeChat. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatLifeAppTest extends AppTest {
    private static final String TEMPLATE = "/cgi-bin/message/template/send";

    @Inject Journeys journeys;
    @Inject SignTicket signTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject AskExtension askExtension;
    @Inject DecideApplication decideApplication;
    @Inject JoinAccount join;
    @Inject Citizens citizens;
    @Inject DeliverNotices deliver;
    @Inject CitizenNotices told;
    @Inject EntityManager entities;
    @Inject OfficeClock clock;
    WechatStandIn wechat;

    private final String openId = "o" + UUID.randomUUID();
    private final String phone =
            "135" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private Instant now;

    @BeforeEach
    void aCitizenWhoJoined() {
        now = clock.now();
        long id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", openId, id, "test", now);
        wechat.hurt(TEMPLATE);
    }

    @AfterEach
    void wechatIsWell() {
        wechat.heal(TEMPLATE);
    }

    @Test
    void allNoticesOfALifeArriveOnceWithOneKeyEachAlthoughHalfOfTheTriesFail() {
        String number = file();
        minutesPass(1);
        signTicket.sign(number, journeys.version(number), journeys.clerkOf(31), now);
        moreTime(number);
        minutesPass(1);
        replyToTicket.reply(
                number, Journeys.fixed(), journeys.version(number), journeys.clerkOf(31), now);
        minutesPass(20);

        List<String> keys = keys(wechat.sent());
        assertThat(keys).hasSize(3).doesNotHaveDuplicates();
        assertThat(told.sent(number))
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(NoticeState.DELIVERED))
                .allSatisfy(one -> assertThat(one.tried()).isEmpty())
                .extracting(CitizenNotices.Sent::words)
                .satisfiesExactly(
                        first -> assertThat(first).contains("已受理，编号 " + number),
                        second -> assertThat(second).contains("需要更多时间"),
                        third -> assertThat(third).contains("已有答复"));
        List<String> tried = keys(wechat.tries());
        assertThat(tried).as("half of the tries failed").hasSizeGreaterThan(keys.size());
        assertThat(tried.stream().distinct()).containsExactlyInAnyOrderElementsOf(keys);
    }

    private List<String> keys(List<Sent> list) {
        return list.stream()
                .map(Sent::body)
                .filter(body -> body.path("touser").asText().equals(openId))
                .map(body -> body.path("client_msg_id").asText())
                .toList();
    }

    private void minutesPass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            deliver.upTo(now);
            now = now.plus(Duration.ofMinutes(1));
        }
        deliver.upTo(now);
    }

    private String file() {
        return journeys.file(journeys.from(phone), now).number();
    }

    private void moreTime(String number) {
        askExtension.ask(
                number,
                "须鉴定",
                "委托书",
                Span.parse("3 WORKING_DAY"),
                journeys.version(number),
                journeys.clerkOf(31),
                now);
        long asked =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        ((Number)
                                                        entities.createNativeQuery(
                                                                        "select max(id) from application")
                                                                .getSingleResult())
                                                .longValue());
        decideApplication.decide(asked, true, "情况属实", 0, journeys.first(Role.REVIEWER), now);
    }
}
