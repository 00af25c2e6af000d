package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.hotline.console.chat.ChatHouse;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Who abuses the live chat gets less of it, never nothing, and the telephone stays open. */
@QuarkusTest
class ListedChatAppTest extends ChatHouse {
    private static final String SOURCE = "chats from 127.0.0.1";
    private static final int MOST = 120;

    @Inject OwnerCookie owners;
    @Inject Citizens citizens;
    @Inject HourlyLimit limit;

    private final String phone =
            "133" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    private void listed() {
        desk("review01")
                .body(
                        Map.of(
                                "phone",
                                phone,
                                "words",
                                "一天找二十次客服辱骂",
                                "ticket",
                                "",
                                "until",
                                OfficeClock.dayOf(ten).plusDays(30).toString()))
                .post("/harassment")
                .then()
                .statusCode(204);
        // No agent's desk.
        signsOut("review01");
    }

    /** From a browser that has proven the number and never chatted. */
    private Response asks(Duration later) {
        long citizen =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        return given().redirects()
                .follow(false)
                .cookie(OwnerCookie.NAME, owners.of(citizen, ten.plus(later), false).getValue())
                .post("/portal/chat");
    }

    private void isTalkedTo() {
        desk(ONE).post("/chats/" + takes(ONE) + "/end").then().statusCode(204);
    }

    @Test
    void aListedNumberTalksWithAnAgentOnceADayAndHearsThatTheTelephoneIsOpen() {
        listed();
        asks(Duration.ZERO).then().statusCode(303);
        // While it waits, and from another browser: no second place.
        asks(Duration.ZERO).then().statusCode(403);
        isTalkedTo();
        asks(Duration.ZERO)
                .then()
                .statusCode(403)
                .body(containsString("每天只能找在线客服 1 次"))
                .body(containsString("拨打 12345"))
                .body(containsString("please call 12345"));
        Duration tomorrow = Duration.ofDays(1);
        at(ten.plus(tomorrow));
        asks(tomorrow).then().statusCode(303);
        at(ten);
    }

    @Test
    void aChatThatNobodyTookIsNotCounted() {
        listed();
        String left = asks(Duration.ZERO).then().statusCode(303).extract().cookie(CHAT);
        byScript(left).formParam("wish", "leave").post("/portal/chat/leave");
        asks(Duration.ZERO).then().statusCode(303);
    }

    @Test
    void whoIsNotListedTalksAsOftenAsNeeded() {
        for (int i = 0; i < 3; i++) {
            asks(Duration.ZERO).then().statusCode(303);
            isTalkedTo();
        }
    }

    @Test
    void oneBrowserThatBeginsAgainAndAgainIsCountedAndAnOpenChatIsNot() {
        String browser = browser();
        for (int i = 0; i < MOST; i++) {
            limit.take(
                    SOURCE,
                    UUID.randomUUID().toString(),
                    Integer.MAX_VALUE,
                    ten.minus(Duration.ofMinutes(59)));
        }
        try {
            byScript(browser).post("/portal/chat").then().statusCode(303);
            byScript(browser).formParam("wish", "leave").post("/portal/chat/leave");
            byScript(browser).post("/portal/chat").then().statusCode(429);
        } finally {
            limit.full(SOURCE, MOST, ten.plus(Duration.ofMinutes(1)));
        }
        assertThat(limit.full(SOURCE, MOST, ten)).isFalse();
    }
}
