package line12345.hotline;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.specification.RequestSpecification;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What tests of the whole house share: a database, and staff who sign in like anybody else. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestMailServer.class, scope = TestResourceScope.GLOBAL)
public abstract class AppTest {
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    /** A request by a signed-in person of the invented city. */
    protected static RequestSpecification as(String login) {
        String session =
                SESSIONS.computeIfAbsent(
                        login,
                        name ->
                                given().redirects()
                                        .follow(false)
                                        .formParam("login", name)
                                        .formParam("password", TestDatabase.PASSWORD)
                                        .post("/signin")
                                        .then()
                                        .statusCode(303)
                                        .extract()
                                        .cookie("line12345-session"));
        return given().redirects().follow(false).cookie("line12345-session", session);
    }
}
