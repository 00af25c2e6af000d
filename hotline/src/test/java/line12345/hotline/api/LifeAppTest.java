package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** A ticket goes through its life by the interface alone. */
@QuarkusTest
class LifeAppTest extends AppTest {
    @Inject TestKeys keys;

    @Test
    void filedSignedRepliedAndFollowed() {
        String number =
                keys.writing(Role.AGENT)
                        .body(TestKeys.lamp())
                        .post("/tickets")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("number");
        String read = etag(keys.as(Role.LEADER).get("/tickets/" + number));
        step(number, "leg/sign", null, null).then().statusCode(428);
        step(number, "leg/sign", "\"99999\"", null)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        Response signed = step(number, "leg/sign", read, null);
        signed.then().statusCode(200).body("legs[0].state.code", equalTo("HANDLING"));
        step(number, "leg/sign", read, null).then().statusCode(412);
        step(number, "leg/sign", etag(signed), null)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-now"));
        Map<String, String> reply =
                Map.of("answer", "已修复", "findings", "更换灯头三只", "contact", "已电话联系");
        Response replied = step(number, "leg/reply", etag(signed), reply);
        replied.then().statusCode(200).body("legs[0].state.code", equalTo("REPLIED"));
        assertThat(etag(replied)).isNotEqualTo(etag(signed));
        keys.as(Role.AGENT)
                .get("/tickets/" + number + "/timeline")
                .then()
                .statusCode(200)
                .body("items.what", hasItem("签收"));
        keys.writing(Role.AGENT)
                .body(Map.of("reason", "核对地址"))
                .post("/tickets/" + number + "/reveal")
                .then()
                .statusCode(200)
                .body("phone", equalTo("13812345678"));
        keys.as(Role.AGENT)
                .get("/tickets/" + number + "/timeline")
                .then()
                .body("items.sentence", hasItem(containsString("核对地址")));
    }

    private Response step(String number, String step, String version, Object body) {
        var request = keys.writing(Role.LEADER);
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.body(body);
        }
        return request.post("/tickets/" + number + "/" + step);
    }

    private static String etag(Response answer) {
        return answer.header("ETag");
    }
}
