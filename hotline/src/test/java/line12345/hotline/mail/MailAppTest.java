package line12345.hotline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Mail over real SMTP. Lives in 2002: nothing of the other tests is due so early. */
@QuarkusTest
class MailAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2002-01-01T00:00:00Z");

    GreenMail server;

    @Inject Notices notices;
    @Inject DeliverNotices deliver;
    @Inject Journeys journeys;
    @Inject EntityManager entities;

    private Actor manager;

    @BeforeEach
    void nothingWaits() throws Exception {
        server.purgeEmailFromAllMailboxes();
        manager = journeys.first(Role.MANAGER);
        contact(Map.of("mail", "Zhang@Yunjiang.example"), 204);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "delete from notice where created_at < '2003-01-01'")
                                        .executeUpdate());
    }

    @Test
    void aNoticeArrivesOnceWithItsWordsAndASteadyId() throws Exception {
        long id = write("工单 20020101000001 已超期，请督办。");
        deliver.upTo(NOW);
        deliver.upTo(NOW.plusSeconds(600));
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("【12345 热线】工单 20020101000001");
        assertThat((String) mail.getContent()).startsWith("工单 20020101000001 已超期，请督办。");
        assertThat(mail.getMessageID()).isEqualTo("<notice-" + id + "@line12345>");
        assertThat(mail.getAllRecipients()[0]).hasToString("zhang@yunjiang.example");
        assertThat(state(id)).containsExactly("DELIVERED", "邮件服务器", null);
    }

    @Test
    void whileTheServerIsAwayItWaitsAndThenArrives() {
        long id = write("稍后再试");
        server.stop();
        try {
            deliver.upTo(NOW);
            assertThat((String) state(id)[0]).isEqualTo("WAITING");
            assertThat((String) state(id)[2]).isNotEmpty().doesNotContain("yunjiang");
        } finally {
            server.start();
        }
        deliver.upTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(state(id)).containsExactly("DELIVERED", "邮件服务器", null);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void withoutAnAddressItIsGivenUpWithTheReason() {
        contact(Map.of("mail", ""), 204);
        long id = write("没有地址");
        deliver.upTo(NOW);
        assertThat(state(id)).containsExactly("GIVEN_UP", null, "收件人没有登记邮件联系方式");
    }

    @Test
    void anAddressIsCheckedSealedAndShownMasked() {
        contact(Map.of("mail", "a@b@c"), 422);
        contact(Map.of("mail", "a@b.example\r\nBcc: x@y.example"), 422);
        contact(Map.of("phone", "12"), 422);
        for (String nobodys : List.of("110", "120", "12345", "95588")) {
            contact(Map.of("phone", nobodys), 422);
        }
        contact(Map.of("phone", "139 0000 1111"), 204);
        String page = as("manager01").get("/notices").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("z***@yunjiang.example", "139****1111")
                .doesNotContain("zhang@yunjiang.example", "13900001111");
        assertThat(
                        (List<?>)
                                QuarkusTransaction.requiringNew()
                                        .call(
                                                () ->
                                                        entities.createNativeQuery(
                                                                        """
                                                                        select 1 from account_contact c
                                                                        where c::text like '%zhang%'
                                                                           or c::text like '%13900001111%'
                                                                        """
                                                                                .replace(
                                                                                        "c::text",
                                                                                        "cast(c as text)"))
                                                                .getResultList()))
                .isEmpty();
    }

    private long write(String words) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                notices.toAccount(
                                        manager.accountId(),
                                        Via.MAIL,
                                        "20020101000001",
                                        words,
                                        NOW));
    }

    private Object[] state(long id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Object[])
                                        entities.createNativeQuery(
                                                        "select state, delivered_by, error from notice where id = ?1",
                                                        Object[].class)
                                                .setParameter(1, id)
                                                .getSingleResult());
    }

    private static void contact(Map<String, String> body, int status) {
        as("manager01")
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/notices/contact")
                .then()
                .statusCode(status);
    }
}
