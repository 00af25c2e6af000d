package line12345.hotline.console.savedview;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** A list's filter under a name: one's own, first, shared, renamed, removed. */
@QuarkusTest
class ViewsAppTest extends AppTest {
    @Test
    void aFilterIsKeptUnderANameForThisPersonOnly() {
        long id = keep("clerk31", "待签收的", "?only=sign");
        chips("clerk31").body(containsString("/desk?only=sign"), containsString("待签收的"));
        chips("clerk32").body(not(containsString("待签收的")));
        as("clerk31").get("/views?list=/pool").then().body(not(containsString("待签收的")));
        post("clerk31", "/" + id + "/name", Map.of("name", "先签收")).statusCode(204);
        chips("clerk31").body(containsString("先签收"), not(containsString("待签收的")));
        post("clerk32", "/" + id + "/name", Map.of("name", "别人的")).statusCode(404);
        as("clerk32").delete("/views/" + id).then().statusCode(404);
        as("clerk31").delete("/views/" + id).then().statusCode(204);
        chips("clerk31").body(not(containsString("先签收")));
    }

    @Test
    void theSameNameIsTheSameViewAndTwoOfOneNameAreRefused() {
        long id = keep("clerk32", "甲", "?only=sign");
        org.assertj.core.api.Assertions.assertThat(keep("clerk32", "甲", "?only=co")).isEqualTo(id);
        long other = keep("clerk32", "乙", "?only=late");
        post("clerk32", "/" + other + "/name", Map.of("name", "甲"))
                .statusCode(422)
                .body("sentence", containsString("已经有一个"));
    }

    @Test
    void aListOpensWithTheOneThatWasPutFirst() {
        long one = keep("leader32", "一", "?only=sign");
        long two = keep("leader32", "二", "?only=late");
        post("leader32", "/" + one + "/first", Map.of("on", true)).statusCode(204);
        post("leader32", "/" + two + "/first", Map.of("on", true)).statusCode(204);
        as("leader32").get("/home").then().header("Location", containsString("/desk?only=late"));
        as("leader32").get("/desk").then().body(containsString("href=\"/desk?only=late\""));
        post("leader32", "/" + two + "/first", Map.of("on", false)).statusCode(204);
        as("leader32").get("/home").then().header("Location", not(containsString("?")));
    }

    @Test
    void aLeaderSharesWithTheOfficeAndAClerkDoesNot() {
        long id = keep("leader31", "本局重点", "?only=late");
        post("leader31", "/" + id + "/share", Map.of("on", true)).statusCode(204);
        chips("clerk31").body(containsString("本局重点"), containsString("共享"));
        chips("clerk32").body(not(containsString("本局重点")));
        post("leader31", "/" + id + "/share", Map.of("on", false)).statusCode(204);
        chips("clerk31").body(not(containsString("本局重点")));
        long own = keep("clerk31", "我的", "?only=sign");
        post("clerk31", "/" + own + "/share", Map.of("on", true)).statusCode(403);
    }

    @Test
    void whatIsNoFilterOrNoNameIsRefusedWithASentence() {
        for (String name :
                new String[] {
                    "", " ", "十三个字的名称太长了放不下的", "a\u0000", "\u202e反", "字".repeat(100_000)
                }) {
            post("clerk31", "", view("/desk", name, "?only=sign")).statusCode(422);
        }
        for (String query :
                new String[] {
                    "only=sign", "?" + "x".repeat(501), "?<script>", "?a=\"", "//evil", "?a=\u0000"
                }) {
            post("clerk31", "", view("/desk", "名", query))
                    .statusCode(422)
                    .body("code", equalTo("wrong-view"));
        }
        for (String list :
                new String[] {"", "desk", "//evil.cn", "/desk/../x", "javascript:alert(1)"}) {
            post("clerk31", "", view(list, "名", "")).statusCode(422);
        }
        post("clerk31", "", view("/desk", "😀𠮷野", "?only=sign")).statusCode(200);
        for (String body : new String[] {"null", "[]", "{"}) {
            post("clerk31", "", body).statusCode(400);
        }
    }

    @Test
    void twentyAreEnough() {
        for (int i = 0; i < 20; i++) {
            keep("agent02", "视图" + i, "?n=" + i);
        }
        post("agent02", "", view("/desk", "一个太多", "?n=21"))
                .statusCode(422)
                .body("sentence", containsString("最多保存 20 个"));
    }

    private static Map<String, String> view(String list, String name, String query) {
        return Map.of("list", list, "name", name, "query", query);
    }

    private static long keep(String login, String name, String query) {
        return post(login, "", view("/desk", name, query))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse chips(String login) {
        return as(login).get("/views?list=/desk").then().statusCode(200);
    }

    private static ValidatableResponse post(String login, String door, Object body) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post("/views" + door)
                .then();
    }
}
