package line12345.channels.scan;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import line12345.channels.ChannelContract;

import org.junit.jupiter.api.Test;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A channel that is one folder keeps the whole contract. */
@QuarkusTest
class ScanContractAppTest extends ChannelContract {
    private static final Pattern NUMBER = Pattern.compile("data-number>(\\d+)<");
    private static final Pattern CODE = Pattern.compile("data-code>(\\d+)<");

    @Override
    protected String channel() {
        return "scan";
    }

    @Override
    protected Answer send(Message message) {
        Response answer =
                given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                        .formParam("key", message.key())
                        .formParam("place", "0101")
                        .formParam("content", message.words())
                        .formParam("phone", message.phone())
                        .post("/scan");
        String page = answer.asString();
        return new Answer(answer.statusCode(), page, found(NUMBER, page), found(CODE, page));
    }

    @Override
    protected Answer follow(String number, String code) {
        Response shown =
                given().formParam("number", number).formParam("code", code).post("/portal/follow");
        return new Answer(shown.statusCode(), shown.asString(), null, null);
    }

    @Test
    void theCodeOnTheSpotSaysWhereOneStands() {
        assertThat(given().get("/scan/0101").asString()).contains("街道", "value=\"0101\"");
        given().get("/scan/none").then().statusCode(404);
        given().contentType("application/x-www-form-urlencoded")
                .post("/scan")
                .then()
                .statusCode(422);
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : null;
    }
}
