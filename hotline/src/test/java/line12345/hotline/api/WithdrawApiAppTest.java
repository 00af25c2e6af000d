package line12345.hotline.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyRight;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** Another system takes back what it sent out by mistake, and nothing else. */
@QuarkusTest
class WithdrawApiAppTest extends AppTest {
    @Inject TestKeys keys;

    private String number;

    @BeforeEach
    void sent() {
        Response filed = keys.writing(Role.AGENT).body(TestKeys.lamp()).post("/tickets");
        number = filed.then().statusCode(201).extract().path("number");
    }

    @Test
    void itsOwnDispatchOnWhatItReadAndOnce() {
        withdraw(keys.writing(Role.AGENT), null).then().statusCode(428);
        withdraw(keys.writing(Role.AGENT), "\"99999\"")
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        String read = version();
        String press = UUID.randomUUID().toString();
        Response back = withdraw(pressed(press), read);
        back.then()
                .statusCode(200)
                .body("state.code", equalTo("WAITING_DISPATCH"))
                .body("legs[0].state.code", equalTo("RECALLED"));
        withdraw(pressed(press), read)
                .then()
                .statusCode(200)
                .header("Idempotent-Replay", equalTo("true"));
        withdraw(keys.writing(Role.AGENT), back.header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-now"));
        keys.as(Role.AGENT)
                .get("/tickets/" + number + "/timeline")
                .then()
                .body("items.what", hasItem("撤回派单"));
    }

    @Test
    void notWhatAnotherSentNorWhatIsSigned() {
        RequestSpecification another =
                TestKeys.by(keys.make(Role.AGENT, List.of(KeyRight.WRITE)).secret())
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        withdraw(another, version())
                .then()
                .statusCode(409)
                .contentType(containsString("problem+json"))
                .body("code", equalTo("not-now"), "sentence", containsString("不是您派出的"));
        withdraw(keys.writing(Role.REVIEWER), version()).then().statusCode(403);
        keys.writing(Role.LEADER)
                .header("If-Match", version())
                .post("/tickets/" + number + "/leg/sign")
                .then()
                .statusCode(200);
        withdraw(keys.writing(Role.AGENT), version())
                .then()
                .statusCode(409)
                .body("sentence", containsString("已经签收"));
    }

    private RequestSpecification pressed(String press) {
        return keys.as(Role.AGENT).contentType("application/json").header("Idempotency-Key", press);
    }

    private Response withdraw(RequestSpecification request, String version) {
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.post("/tickets/" + number + "/withdraw");
    }

    private String version() {
        return keys.as(Role.AGENT).get("/tickets/" + number).header("ETag");
    }
}
