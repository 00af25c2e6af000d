package line12345.hotline.signin;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import line12345.hotline.AppTest;
import line12345.hotline.TestDatabase;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
                .body(
                        containsString("您的角色没有这项权限"),
                        containsString("您是承办单位经办人；“运行概况”由"),
                        containsString("aria-label=\"主菜单\""));
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
    }

    @Test
    void aLoginThatIsNotThereAnswersLikeOneThatIs() {
        for (int i = 0; i < 5; i++) {
            signIn("nobody", "wrong").statusCode(401).body(containsString("账号或密码不正确"));
        }
        signIn("nobody", "wrong").statusCode(423).body(containsString("已锁定"));
    }

    @Test
    void whoGuessesElsewhereKeepsNobodyOut() {
        for (int i = 0; i < 6; i++) {
            signIn("203.0.113.7", "clerk55", "wrong").statusCode(i < 5 ? 401 : 423);
        }
        signIn("203.0.113.8", "clerk55", TestDatabase.PASSWORD).statusCode(303);
        signIn("203.0.113.7", "clerk55", TestDatabase.PASSWORD).statusCode(423);
    }

    @Test
    void manyStrangersCloseALoginForStrangersOnly() {
        signIn("203.0.113.20", "clerk56", TestDatabase.PASSWORD).statusCode(303);
        for (int i = 0; i < 15; i++) {
            signIn("2001:db8:0:" + i + "::1", "clerk56", "wrong").statusCode(401);
        }
        signIn("2001:db8:0:99::1", "clerk56", TestDatabase.PASSWORD).statusCode(423);
        signIn("203.0.113.20", "clerk56", TestDatabase.PASSWORD).statusCode(303);
    }

    @Test
    void guessesSentAllAtOnceAreCountedOneAfterTheOther() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(12);
        List<Callable<Integer>> guesses = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            guesses.add(() -> signIn("clerk46", "wrong").extract().statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : guessers.invokeAll(guesses)) {
            answers.add(answer.get());
        }
        guessers.shutdown();
        // On a busy machine some are told to come again, which counts for nothing.
        assertThat(answers).isSubsetOf(401, 423, 429);
        long counted = answers.stream().filter(code -> code == 401).count();
        assertThat(counted).isBetween(1L, 5L);
        for (long more = counted; more < 5; more++) {
            signIn("clerk46", "wrong").statusCode(401);
        }
        signIn("clerk46", TestDatabase.PASSWORD).statusCode(423);
    }

    @Test
    void nothingThatOnlyStaffMaySeeIsKeptByTheBrowser() {
        for (String page : new String[] {"/console", "/console/now", "/pool"}) {
            as("agent01").get(page).then().header("Cache-Control", containsString("no-store"));
        }
        as("callback01")
                .accept("text/html")
                .post("/callbacks/take")
                .then()
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void behindAProxyWithTlsTheCookieIsForTlsOnly() {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .formParam("login", "clerk45")
                .formParam("password", TestDatabase.PASSWORD)
                .post("/signin")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("Secure"));
    }

    /** A door whose maker forgot to say whose it is. */
    @Path("/forgotten-door")
    public static class ForgottenDoor {
        @GET
        public String open() {
            return "open";
        }
    }

    @Test
    void aDoorThatDoesNotSayWhoseItIsStaysShut() {
        given().get("/forgotten-door").then().statusCode(401);
        as("manager01").get("/forgotten-door").then().statusCode(403);
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

    /** From an address that the proxy in front tells. */
    private static ValidatableResponse signIn(String address, String login, String password) {
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-For", address)
                .formParam("login", login)
                .formParam("password", password)
                .post("/signin")
                .then();
    }

    private static ValidatableResponse signIn(String login, String password) {
        return given().redirects()
                .follow(false)
                .formParam("login", login)
                .formParam("password", password)
                .post("/signin")
                .then();
    }
}
