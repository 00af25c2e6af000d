package line12345.hotline.signin;

import static io.restassured.RestAssured.given;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

/** A browser may keep the cookie of a session that is no more. */
@QuarkusTest
class EndedSessionAppTest extends AppTest {
    @Test
    void anEndedSessionIsAVisitorAndNotLockedOut() {
        browser().get("/signin").then().statusCode(200);
        browser().get("/").then().statusCode(200);
        browser().get("/console").then().statusCode(302).header("Location", endsWith("/signin"));
        browser().get("/home").then().statusCode(303).header("Location", endsWith("/signin"));
    }

    private static RequestSpecification browser() {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("line12345-session", "ended");
    }
}
