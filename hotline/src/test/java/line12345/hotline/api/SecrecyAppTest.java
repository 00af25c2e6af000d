package line12345.hotline.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** A citizen who calls again does not want the office to know who asks. */
@QuarkusTest
class SecrecyAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject TestKeys keys;
    @Inject OfficeClock clock;

    private String number;

    @BeforeEach
    void aTicketWhoseCitizenTheOfficeMaySee() {
        number = journeys.file(Journeys.send(), clock.now()).number();
        reveal().statusCode(200).body("phone", equalTo("13812345678"));
    }

    @Test
    void fromThenOnTheOfficeSeesNobody() {
        page("clerk31").body(containsString("138****5678"));
        page("agent01").body(containsString("市民要求保密</button>"));
        post("agent01", "secrecy", Map.of()).statusCode(204);
        reveal().statusCode(403);
        page("clerk31")
                .body(not(containsString("138****5678")))
                .body(containsString("身份保密"), containsString("承办单位不再看到姓名和电话"));
        page("agent01").body(containsString("138****5678"));
        page("agent01").body(not(containsString("市民要求保密</button>")));
        post("agent01", "secrecy", Map.of())
                .statusCode(409)
                .body("sentence", containsString("已经是身份保密"));
    }

    @Test
    void anOfficeDoesNotDecideIt() {
        for (String login : new String[] {"clerk31", "leader31", "admin01", "window01"}) {
            post(login, "secrecy", Map.of()).statusCode(403);
        }
        keys.writing(Role.CLERK).post("/tickets/" + number + "/secrecy").then().statusCode(403);
        reveal().statusCode(200);
    }

    @Test
    void anotherSystemAsksForItToo() {
        keys.writing(Role.AGENT)
                .post("/tickets/" + number + "/secrecy")
                .then()
                .statusCode(200)
                .body("confidential", equalTo(true));
        reveal().statusCode(403);
    }

    private ValidatableResponse reveal() {
        return post("clerk31", "reveal", Map.of("reason", "电话核实地址"));
    }

    private ValidatableResponse page(String login) {
        return as(login).accept("text/html").get("/tickets/" + number).then().statusCode(200);
    }

    private ValidatableResponse post(String login, String step, Map<String, ?> body) {
        return as(login)
                .accept("application/json")
                .contentType("application/json")
                .body(body)
                .post("/tickets/" + number + "/" + step)
                .then();
    }
}
