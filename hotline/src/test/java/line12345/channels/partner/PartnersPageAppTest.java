package line12345.channels.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An administrator writes down what was agreed with a partner, and sees whether it answers. */
@QuarkusTest
class PartnersPageAppTest extends AppTest {
    private static Map<String, Object> form(String name, String address) {
        Map<String, Object> form = new HashMap<>();
        form.put("name", name);
        form.put("chinese", "市 110 平台");
        form.put("kind", "POLICE");
        form.put("address", address);
        form.put("keyNumber", StandInPartner.KEY);
        form.put("secret", StandInPartner.SECRET);
        form.put("rights", List.of("RECEIVE", "RESULT"));
        form.put("required", List.of("ADDRESS"));
        form.put("leastWords", 8);
        form.put("withinMinutes", 30);
        form.put("perMinute", 60);
        form.put("perHour", 60);
        form.put("perDay", 60);
        return form;
    }

    private static int post(String login, String path, Object body) {
        return as(login).contentType("application/json").body(body).post(path).statusCode();
    }

    @Test
    void aPartnerIsRegisteredTriedAndChangedAndItsSecretIsNeverShown() {
        try (StandInPartner there = new StandInPartner()) {
            assertThat(post("admin01", "/partners", form("page110", there.address())))
                    .isEqualTo(204);
            assertThat(post("admin01", "/partners", form("page110", there.address())))
                    .isEqualTo(422);
            String page = as("admin01").get("/partners").asString();
            assertThat(page)
                    .contains("市 110 平台", there.address(), "详细地址", "30 分钟内")
                    .doesNotContain(StandInPartner.SECRET);
            assertThat(as("admin01").post("/partners/page110/try").asString()).contains("连接正常");
            Map<String, Object> other = form("page110", there.address());
            other.put("secret", "another-secret-than-theirs");
            assertThat(post("admin01", "/partners/page110", other)).isEqualTo(204);
            assertThat(as("admin01").post("/partners/page110/try").asString())
                    .contains("401", "签名不对");
            assertThat(as("admin01").get("/partners").asString()).contains("不通：");
        }
    }

    @Test
    void aQuotaStaysWhenSomethingElseIsSaved() {
        try (StandInPartner there = new StandInPartner()) {
            Map<String, Object> agreed = form("quota110", there.address());
            agreed.put("perMinute", 7);
            agreed.put("perHour", 77);
            agreed.put("perDay", 777);
            assertThat(post("admin01", "/partners", agreed)).isEqualTo(204);
            Map<String, Object> again = form("quota110", there.address());
            // What the form shows is what it sends.
            for (String name : List.of("perMinute", "perHour", "perDay")) {
                again.put(name, shown("/partners/quota110\"", name));
                assertThat(again.get(name)).isEqualTo(agreed.get(name));
            }
            again.put("leastWords", 20);
            assertThat(post("admin01", "/partners/quota110", again)).isEqualTo(204);
            assertThat(as("admin01").get("/media").asString())
                    .contains("每个密钥每分钟 7、每小时 77、每天 777 次");
            assertThat(shown("/partners\"", "perDay")).as("of a new one").isEqualTo(10_000);
        }
    }

    private static int shown(String action, String name) {
        String page = as("admin01").get("/partners").asString();
        String form = page.substring(page.indexOf("data-do=\"" + action));
        Matcher value =
                Pattern.compile("name=\"" + name + "\"[^>]* value=\"(\\d+)\"").matcher(form);
        assertThat(value.find()).isTrue();
        return Integer.parseInt(value.group(1));
    }

    @Test
    void whoIsNoAdministratorReadsAndChangesNothing() {
        assertThat(as("agent01").get("/partners").asString())
                .contains("每日对账")
                .doesNotContain("登记对接方");
        assertThat(post("agent01", "/partners", form("agent110", "http://localhost:1/x")))
                .isEqualTo(403);
        assertThat(as("agent01").post("/partners/page110/try").statusCode()).isEqualTo(403);
    }

    @Test
    void noAddressWithinTheOwnNetworkIsTaken() {
        for (String address : List.of("http://10.0.0.7/x", "https://192.168.1.1/x", "x")) {
            assertThat(post("admin01", "/partners", form("net110", address)))
                    .as(address)
                    .isEqualTo(422);
        }
        assertThat(as("admin01").get("/media").asString())
                .as("nothing is left of what was refused")
                .doesNotContain("net110");
    }
}
