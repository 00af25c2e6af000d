package line12345.channels.open311;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract;
import line12345.channels.TestMedia;

import org.junit.jupiter.api.BeforeEach;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every channel owes. The specification has no files but a media_url, and no door for one
 * citizen: the notice sends them with number and code to the city's own pages.
 */
@QuarkusTest
class Open311ContractAppTest extends ChannelContract {
    private static final Pattern CODE = Pattern.compile("查询码 (\\d{6})");

    @Inject TestMedia media;

    private String apiKey;

    @BeforeEach
    void aKey() {
        apiKey = media.key("open311", false).secret();
    }

    @Override
    protected String channel() {
        return "open311";
    }

    @Override
    protected Answer send(Message message) {
        Response answer =
                given().header("Idempotency-Key", message.key())
                        .contentType("application/x-www-form-urlencoded; charset=utf-8")
                        .formParam("api_key", apiKey)
                        .formParam("service_code", "0101")
                        .formParam("address_string", "柳堤路 8 号")
                        .formParam("phone", message.phone())
                        .formParam("description", message.words())
                        .post("/open311/v2/requests.json");
        Matcher code = CODE.matcher(answer.asString());
        boolean taken = answer.statusCode() == 201;
        return new Answer(
                answer.statusCode(),
                answer.asString(),
                taken ? answer.path("[0].service_request_id") : null,
                code.find() ? code.group(1) : null);
    }

    @Override
    protected Answer follow(String number, String code) {
        Response shown =
                given().formParam("number", number).formParam("code", code).post("/portal/follow");
        return new Answer(shown.statusCode(), shown.asString(), null, null);
    }
}
