package line12345.hotline.problem;

import static io.restassured.RestAssured.given;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import line12345.hotline.AppTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours sends is refused with a sentence too, at whichever door it comes. */
@QuarkusTest
class BadInputAppTest extends AppTest {
    private static final String SENTENCE = "提交的内容格式不正确";

    @ParameterizedTest
    @CsvSource({
        "agent01, /console/tickets",
        "agent01, /console/state",
        "agent01, /pool/20260101000001/dispatch",
        "agent01, /tickets/20260101000001/reveal",
        "clerk31, /desk/20260101000001/sign",
        "clerk31, /desk/20260101000001/reply",
        "callback01, /callbacks/1/answers",
        "callback01, /callbacks/1/not-reached",
        "callback01, /callbacks/1/give-up"
    })
    void aBodyOfAnotherShapeIsRefusedWithASentence(String login, String door) {
        for (String body : new String[] {"null", "[]", "\"x\"", "{", ""}) {
            post(login, door, body).statusCode(400).body("sentence", containsString(SENTENCE));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clerk31 | /desk/20260101000001/sign | {\"version\": \"abc\"}",
                "clerk31 | /desk/20260101000001/sign | {\"version\": 99999999999999}",
                "agent01 | /pool/20260101000001/dispatch | {\"departmentId\": \"abc\"}",
                "callback01 | /callbacks/1/answers | {\"outcome\": \"XX\"}",
                "callback01 | /callbacks/1/answers | {\"solved\": \"perhaps\"}"
            })
    void aFieldOfAnotherTypeIsRefusedWithASentence(String login, String door, String body) {
        post(login, door, body).statusCode(400).body("sentence", containsString(SENTENCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/matters?q=%00",
                "/console/suggest?matter=%00",
                "/console/calls/%00",
                "/console/tickets/%00",
                "/tickets/%00",
                "/pool/%00"
            })
    void aSignThatNoDatabaseKeepsIsNoBug(String address) {
        as("agent01")
                .urlEncodingEnabled(false)
                .accept("*/*")
                .get(address)
                .then()
                .statusCode(400)
                .body("sentence", containsString("控制字符"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/"})
    void anAcceptHeaderThatCannotBeReadIsNoBug(String accept) {
        as("agent01")
                .header("Accept", accept)
                .get("/tickets/20260101000001")
                .then()
                .statusCode(406)
                .body("sentence", containsString(SENTENCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "--x\r\nContent-Disposition: form-data; name=\"phone\"\r\n"})
    void anUploadBrokenOffIsNoBug(String body) {
        given().contentType("multipart/form-data; boundary=x")
                .body(body.getBytes())
                .post("/portal/file")
                .then()
                .statusCode(400)
                .body(containsString(SENTENCE));
    }

    private static ValidatableResponse post(String login, String door, String body) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post(door)
                .then();
    }
}
