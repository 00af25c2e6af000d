package line12345.channels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** An administrator registers a medium, and from then on it is a channel. */
@QuarkusTest
class MediaPageAppTest extends AppTest {
    @Inject OfficeClock clock;

    @Test
    void aMediumIsRegisteredGetsAKeyAndIsAChannelUntilItIsSwitchedOff() {
        assertThat(post("/media", medium("weibo9", "微博"))).isEqualTo(204);
        Map<String, Object> wish =
                Map.of(
                        "name", "微博转办",
                        "owner", "宣传部",
                        "validUntil", OfficeClock.dayOf(clock.now()).plusDays(3).toString());
        var made =
                as("admin01").contentType("application/json").body(wish).post("/media/weibo9/keys");
        String secret = made.path("secret");
        AMedium weibo = new AMedium(((Number) made.path("id")).longValue(), secret, clock.now());
        Map<String, Object> message =
                Map.of("id", "w-1", "phone", "13812345678", "content", "路灯不亮");
        String number = weibo.send(message).then().statusCode(201).extract().path("number");
        assertThat(as("agent01").get("/tickets/" + number).asString()).contains("微博");
        assertThat(as("admin01").get("/media").asString())
                .contains("微博转办", "宣传部")
                .doesNotContain(secret);
        assertThat(as("admin01").get("/keys").asString()).contains("微博转办");
        assertThat(post("/media/weibo9/switch", Map.of("on", "false", "why", "测试"))).isEqualTo(204);
        assertThat(weibo.send(message).statusCode()).isEqualTo(403);
        assertThat(as("admin01").get("/media").asString()).contains("medium-off", "已停用");
    }

    @Test
    void aNameThatIsTakenOrOfAnotherChannelIsRefused() {
        assertThat(post("/media", medium("mail9", "邮件"))).isEqualTo(204);
        assertThat(post("/media", medium("mail9", "邮件"))).isEqualTo(422);
        assertThat(post("/media", medium("portal", "网页"))).isEqualTo(422);
        assertThat(post("/media", medium("Weibo", "微博"))).isEqualTo(422);
    }

    @Test
    void onlyAdministratorsComeHere() {
        assertThat(as("agent01").get("/media").statusCode()).isEqualTo(403);
    }

    private static Map<String, Object> medium(String name, String chinese) {
        return Map.of(
                "name", name, "chinese", chinese, "perMinute", 60, "perHour", 60, "perDay", 60);
    }

    private static int post(String path, Map<String, Object> body) {
        return as("admin01").contentType("application/json").body(body).post(path).statusCode();
    }
}
