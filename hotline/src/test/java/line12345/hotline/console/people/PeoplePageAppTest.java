package line12345.hotline.console.people;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.people.FirstAdministrator;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class PeoplePageAppTest extends AppTest {
    private static final String OWN = "Own-password-1";

    @Inject EntityManager entities;
    @Inject FirstAdministrator first;
    @Inject OfficeClock clock;

    /** A person made by an administrator, with the one-time password. */
    private record Made(String href, String login, String password) {
        Made(ValidatableResponse answer) {
            this(
                    answer.extract().path("href"),
                    answer.extract().path("passwords[0].login"),
                    answer.extract().path("passwords[0].password"));
        }
    }

    private static ValidatableResponse post(String address, Object body) {
        return as("admin01")
                .contentType("application/json")
                .accept("application/json")
                .body(body)
                .post(address)
                .then();
    }

    private static String fresh() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Made add(String role, Long office) {
        return new Made(post("/people", written(fresh(), role, office, 0)).statusCode(200));
    }

    private static Map<String, Object> written(String login, String role, Long office, int seen) {
        Map<String, Object> form = new HashMap<>();
        form.put("login", login);
        form.put("name", "孟新人");
        form.put("role", role);
        form.put("officeId", office);
        form.put("version", seen);
        return form;
    }

    private static ValidatableResponse page(String address) {
        return as("admin01").accept("text/html").get(address).then();
    }

    private static String signIn(String login, String password) {
        return given().redirects()
                .follow(false)
                .formParam("login", login)
                .formParam("password", password)
                .post("/signin")
                .then()
                .statusCode(303)
                .extract()
                .cookie("line12345-session");
    }

    private static ValidatableResponse get(String session, String address) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("line12345-session", session)
                .get(address)
                .then();
    }

    private static ValidatableResponse own(String session, String old, String fresh) {
        return given().redirects()
                .follow(false)
                .cookie("line12345-session", session)
                .formParam("old", old)
                .formParam("fresh", fresh)
                .formParam("again", fresh)
                .post("/password")
                .then();
    }

    private int seen(String login) {
        return (Integer)
                entities.createNativeQuery("select version from account where login = ?1")
                        .setParameter(1, login)
                        .getSingleResult();
    }

    @Test
    void onlyAdministratorsComeIn() {
        for (String login : List.of("clerk31", "leader31", "agent01", "manager01", "review01")) {
            as(login).accept("text/html").get("/people").then().statusCode(403);
            as(login).get("/people/table/csv").then().statusCode(403);
            as(login)
                    .contentType("application/json")
                    .body("{}")
                    .post("/people/1/reset")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aNewPersonComesInOnlyAfterChoosingAnOwnPassword() {
        Made made = add("REVIEWER", null);
        page(made.href()).body(containsString("待首次登录"), not(containsString(made.password())));
        String session = signIn(made.login(), made.password());
        get(session, "/home").statusCode(303).header("Location", endsWith("/password"));
        get(session, "/reviews").statusCode(302).header("Location", endsWith("/signin"));
        get(session, "/notices").statusCode(302);
        own(session, made.password(), "simple").statusCode(422).body(containsString("至少 10 位"));
        own(session, "wrong", OWN).statusCode(422).body(containsString("原密码不正确"));
        own(session, made.password(), made.password()).statusCode(422);
        own(session, made.password(), OWN).statusCode(303).header("Location", endsWith("/home"));
        get(session, "/reviews").statusCode(200);
        given().formParam("login", made.login())
                .formParam("password", made.password())
                .post("/signin")
                .then()
                .statusCode(401);
    }

    @Test
    void closingAnAccountEndsItsSessionsAndFreesWhatItHeld() {
        Made made = add("CALLBACK", null);
        String session = signIn(made.login(), made.password());
        own(session, made.password(), OWN).statusCode(303);
        get(session, "/callbacks").statusCode(200);
        long id = Long.parseLong(made.href().substring("/people/".length()));
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                """
                                                update callback set claimed_by = ?1,
                                                    claimed_until = '2099-01-01Z'
                                                where id = (select max(id) from callback
                                                            where state = 'WAITING'
                                                                and claimed_by is null)
                                                """)
                                        .setParameter(1, id)
                                        .executeUpdate());
        post(made.href() + "/close", Map.of("version", seen(made.login()), "why", "调离"))
                .statusCode(200);
        get(session, "/callbacks").statusCode(302);
        assertThat(
                        entities.createNativeQuery("select id from callback where claimed_by = ?1")
                                .setParameter(1, id)
                                .getResultList())
                .isEmpty();
        page(made.href()).body(containsString("已停用"), containsString("调离"));
        int seen = seen(made.login());
        post(made.href() + "/undo", Map.of("version", seen)).statusCode(200);
        page(made.href()).body(containsString("撤销许管理员的修改"), containsString("停用账号"));
        post(made.href() + "/undo", Map.of("version", seen))
                .statusCode(409)
                .body("sentence", containsString("许管理员（状态）"));
    }

    @Test
    void wrongAccountsAreRefusedWithASentence() {
        post("/people", written("BAD LOGIN", "AGENT", null, 0)).statusCode(422);
        post("/people", written(fresh(), "KING", null, 0)).statusCode(422);
        post("/people", written(fresh(), "CLERK", null, 0))
                .statusCode(422)
                .body("sentence", containsString("必须属于一个承办单位"));
        post("/people", written(fresh(), "AGENT", 31L, 0)).statusCode(422);
        post("/people", written("admin01", "AGENT", null, 0))
                .statusCode(422)
                .body("sentence", containsString("已由“许管理员”使用"));
        for (String name :
                List.of("", "=HYPERLINK(1)", "甲\u0000乙", "甲\u202E乙", "甲".repeat(100_000), "甲😀")) {
            Map<String, Object> form = written(fresh(), "AGENT", null, 0);
            form.put("name", name);
            post("/people", form).statusCode(422).body("code", equalTo("wrong-person"));
        }
        page("/people/99999999").statusCode(404);
        page("/people/x").statusCode(404);
        page("/people?q=%00&role=KING&state=odd").statusCode(200);
    }

    @Test
    void theLastAdministratorAndOneselfStay() {
        Number self =
                (Number)
                        entities.createNativeQuery("select id from account where login = 'admin01'")
                                .getSingleResult();
        post("/people/" + self + "/close", Map.of("version", seen("admin01")))
                .statusCode(422)
                .body("sentence", containsString("自己的账号"));
        assertThat(first.make("second", "a-one-time-password", clock.now()))
                .isEqualTo(FirstAdministrator.Outcome.THERE_IS_ONE);
    }

    @Test
    void theTableComesBackUnchangedAndPeopleAreBroughtInWholeOrNotAtAll() {
        byte[] file = as("admin01").get("/people/table/csv").then().extract().asByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFF账号,姓名,角色");
        bring(file, true)
                .statusCode(200)
                .body("differences", empty())
                .body("sentence", containsString("完全一致"));
        String one = fresh();
        String head = "账号,姓名,角色,承办单位,手机\n";
        bring(head + one + ",柳新人,承办单位经办人,云湖区城市管理局,13900002222\nx,坏,话务员,,\n", false)
                .statusCode(422)
                .body("troubles", hasSize(1))
                .body("troubles[0].row", equalTo(3));
        page("/people?q=" + one).body(containsString("没有找到"));
        String good = head + one + ",柳新人,承办单位经办人,云湖区城市管理局,13900002222\n";
        bring(good, true)
                .statusCode(200)
                .body("differences", hasSize(2))
                .body("passwords", empty());
        bring(good, false).statusCode(200).body("passwords", hasSize(1));
        page("/people?q=" + one).body(containsString("柳新人"));
        String table = as("admin01").get("/people/table/csv").then().extract().asString();
        assertThat(table).contains("139****2222").doesNotContain("13900002222");
    }

    private static ValidatableResponse bring(String file, boolean trial) {
        return bring(file.getBytes(StandardCharsets.UTF_8), trial);
    }

    private static ValidatableResponse bring(byte[] bytes, boolean trial) {
        return as("admin01")
                .contentType("application/octet-stream")
                .body(bytes)
                .post("/people/table?trial=" + trial)
                .then();
    }
}
