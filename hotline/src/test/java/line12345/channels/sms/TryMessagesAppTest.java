package line12345.channels.sms;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.TestMessages;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.ThreadLocalRandom;

/** While the house is tried out, codes are read on a page. */
@QuarkusTest
class TryMessagesAppTest extends AppTest {
    @Inject TestMessages messages;
    @Inject SmsCourier courier;
    @Inject TryOperator tried;
    @Inject DeliverNotices deliver;
    @Inject OfficeClock clock;

    @AfterEach
    void messagesStay() {
        messages.fate(null);
    }

    @Test
    void whoTriesItOutReadsTheCodeOnAPageThatSaysThatNothingWasSent() {
        messages.fate(notice -> courier.handOver(notice, tried));
        String phone = "133" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        given().formParam("phone", phone).post("/portal/mine/code").then().statusCode(200);
        deliver.upTo(clock.now());
        String page =
                given().get("/portal/try-messages").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("试用：短信不会真的发出", phone.substring(0, 3) + "****" + phone.substring(7))
                .containsPattern("验证码 \\d{6}，")
                .doesNotContain(phone);
    }

    @Test
    void inProductionThereIsNoSuchPage() {
        TryMessagesPage page = new TryMessagesPage();
        page.tried = tried;
        page.operators = new Operators();
        page.operators.mode = "production";
        assertThatThrownBy(page::show).isInstanceOf(NotFoundException.class);
    }
}
