package line12345.hotline.signin;

import static io.restassured.RestAssured.given;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;

import line12345.hotline.AppTest;
import line12345.hotline.TestDatabase;

import org.junit.jupiter.api.Test;

/** Who is let in where, and what is said to whom is not. */
@QuarkusTest
class DoorsAppTest extends AppTest {
    @Test
    void visitorsAreLedToTheSignInPage() {
        for (String desk : new String[] {"/console", "/desk", "/callbacks", "/manager", "/pool"}) {
            given().redirects()
                    .follow(false)
                    .accept("text/html")
                    .get(desk)
                    .then()
                    .statusCode(302)
                    .header("Location", containsString("/signin"));
        }
    }

    @Test
    void aRoleWithoutTheRightIsToldInChinese() {
        as("clerk31")
                .accept("text/html")
                .get("/manager")
                .then()
                .statusCode(403)
                .body(containsString("您的角色没有这项权限"));
        as("manager01")
                .accept("application/json")
                .get("/console/state")
                .then()
                .statusCode(403)
                .body("code", equalTo("no-right"));
    }

    @Test
    void anotherSiteCannotPressOurButtons() {
        as("agent01")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/signout")
                .then()
                .statusCode(403);
        as("agent01")
                .header("Origin", "https://example.org")
                .post("/signout")
                .then()
                .statusCode(403);
        as("agent01").accept("text/html").get("/console").then().statusCode(200);
    }

    @Test
    void fiveWrongPasswordsCloseTheAccountForAWhile() {
        for (int i = 0; i < 5; i++) {
            signIn("clerk02", "wrong").statusCode(401).body(containsString("账号或密码不正确"));
        }
        signIn("clerk02", TestDatabase.PASSWORD).statusCode(423).body(containsString("已锁定"));
        signIn("nobody", "wrong").statusCode(401).body(containsString("账号或密码不正确"));
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        String token =
                signIn("clerk03", TestDatabase.PASSWORD)
                        .statusCode(303)
                        .extract()
                        .cookie("line12345-session");
        given().redirects().follow(false).cookie("line12345-session", token).post("/signout");
        given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("line12345-session", token)
                .get("/desk")
                .then()
                .statusCode(302);
    }

    @Test
    void whatIsNotThereIsSaidWithoutAStackTrace() {
        as("manager01")
                .accept("text/html")
                .get("/tickets/20260101000001")
                .then()
                .statusCode(404)
                .body(containsString("没有找到这张工单"))
                .body(not(containsString("Exception")));
        given().accept("text/html")
                .get("/no/such/page")
                .then()
                .statusCode(404)
                .body(not(containsString("Exception")));
    }

    @Test
    void pagesForbidForeignScripts() {
        given().get("/signin")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    private static io.restassured.response.ValidatableResponse signIn(
            String login, String password) {
        return given().redirects()
                .follow(false)
                .formParam("login", login)
                .formParam("password", password)
                .post("/signin")
                .then();
    }
}
