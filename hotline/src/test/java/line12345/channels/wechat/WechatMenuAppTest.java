package line12345.channels.wechat;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.wechat.WechatStandIn.Sent;
import line12345.hotline.AppTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** The menu from the administrator's screen to WeChat. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatMenuAppTest extends AppTest {
    private static final String CREATE = "/cgi-bin/menu/create";

    @Inject DataSource database;
    WechatStandIn wechat;

    @BeforeEach
    void noMenuYet() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from wechat_menu");
        }
    }

    @AfterEach
    void nothingIsRefused() {
        wechat.refuse(CREATE, 0);
    }

    private List<Sent> created() {
        return wechat.sent().stream().filter(one -> one.path().equals(CREATE)).toList();
    }

    private static Map<String, String> fields(String seen) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("seen", seen);
        fields.put("why", "增加办事指南");
        fields.put("name-0", "我要说");
        fields.put("name-0-0", "我要诉求");
        fields.put("type-0-0", "click");
        fields.put("word-0-0", "我要说");
        fields.put("name-1", "查进度");
        fields.put("type-1", "click");
        fields.put("word-1", "查进度");
        fields.put("name-2", "服务");
        fields.put("name-2-3", "办事指南");
        fields.put("type-2-3", "view");
        fields.put("url-2-3", "https://www.example.gov.cn/");
        return fields;
    }

    private static Response saves(Map<String, String> fields) {
        return as("admin01")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/wechat/menu");
    }

    private static Response publishes(String seen) {
        return as("admin01").formParam("seen", seen).post("/wechat/menu/publish");
    }

    @Test
    void onlyAdministratorsHaveTheScreen() {
        given().redirects().follow(false).get("/wechat/menu").then().statusCode(401);
        for (String login : List.of("agent01", "manager01", "clerk31")) {
            as(login).get("/wechat/menu").then().statusCode(403);
            as(login).formParams(fields("0")).post("/wechat/menu").then().statusCode(403);
        }
        String page = as("admin01").get("/wechat/menu").then().statusCode(200).extract().asString();
        assertThat(page).contains("公众号菜单", "催办最近一件", "还没有保存过");
        assertThat(as("admin01").get("/media").asString()).contains("href=\"/wechat/menu\"");
    }

    @Test
    void aSavedMenuIsPublishedAndSaysSoAndAgainChangesNothing() {
        int before = created().size();
        assertThat(saves(fields("0")).asString()).contains("第 1 版已保存", "增加办事指南", "未发布");
        assertThat(created()).hasSize(before);
        assertThat(publishes("1").asString()).contains("微信已接受").doesNotContain("未发布");
        assertThat(created()).hasSize(before + 1);
        var buttons = created().get(before).body().path("button");
        assertThat(buttons).hasSize(3);
        assertThat(buttons.at("/0/sub_button/0/key").asText()).isEqualTo("我要说");
        assertThat(buttons.at("/1/key").asText()).isEqualTo("查进度");
        assertThat(buttons.at("/2/sub_button/0/url").asText())
                .isEqualTo("https://www.example.gov.cn/");
        publishes("1");
        assertThat(created().get(before + 1).body()).isEqualTo(created().get(before).body());
    }

    @Test
    void whatWechatRefusesIsShownAndTheMenuStays() {
        saves(fields("0"));
        wechat.refuse(CREATE, 40018);
        assertThat(publishes("1").asString()).contains("没有发布", "40018", "未发布");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Map<String, String> fields = fields("0");
        fields.put("url-2-3", "http://www.example.gov.cn/");
        Response answer = saves(fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("网址不能用", "http://www.example.gov.cn/", "还没有保存过");
        Map<String, String> unexplained = fields("0");
        unexplained.put("why", " ");
        assertThat(saves(unexplained).statusCode()).isEqualTo(422);
    }

    @Test
    void whoeverIsSecondOverwritesAndPublishesNothingUnseen() {
        saves(fields("0"));
        Response second = saves(fields("0"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("刚被别人改过");
        saves(fields("1"));
        int before = created().size();
        assertThat(publishes("1").statusCode()).isEqualTo(409);
        assertThat(created()).hasSize(before);
    }

    @Test
    void nothingIsPublishedThatNobodySaved() {
        assertThat(publishes("0").asString()).contains("还没有保存过菜单");
    }
}
