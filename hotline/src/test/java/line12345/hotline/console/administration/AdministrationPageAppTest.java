package line12345.hotline.console.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

@QuarkusTest
class AdministrationPageAppTest extends AppTest {
    private static String page() {
        return as("admin01")
                .accept("text/html")
                .get("/administration")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void administratorsArriveHereAndNobodyElse() {
        as("admin01")
                .get("/home")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/administration"));
        for (String login : List.of("clerk31", "manager01", "window01", "agent01")) {
            as(login).accept("text/html").get("/administration").then().statusCode(403);
        }
        as("window01").accept("text/html").get("/welcome").then().statusCode(200);
    }

    @Test
    void whatIsEnteredForLaterStandsUnderWhatComesAndUnderWhatWasChanged() {
        String file = "代码,值,依据,生效日期\nHARD_CASE_LONGEST,150 天,挂账办法〔2027〕1 号,2027-03-01\n";
        as("admin01")
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/tables/rules?trial=false")
                .then()
                .statusCode(200);
        String page = page();
        int coming = page.indexOf("即将生效");
        int latest = page.indexOf("最近改动");
        assertThat(page.substring(coming, latest)).contains("疑难挂账最长期限", "2027-03-01", "挂账办法");
        assertThat(page.substring(latest)).contains("疑难挂账最长期限", "许管理员");
    }

    @Test
    void whatNeedsAttentionIsADoor() {
        as("admin01")
                .accept("text/html")
                .get("/administration")
                .then()
                .body(containsString("没有按本市规定填写依据"), containsString("href=\"/rules\""));
    }
}
