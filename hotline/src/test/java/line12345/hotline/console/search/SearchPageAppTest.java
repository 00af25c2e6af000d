package line12345.hotline.console.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The page of search as a browser sees it. */
@QuarkusTest
class SearchPageAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    @Test
    void whatWasTypedGetsAnAddressThatCanBeKept() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        String there =
                as("agent01")
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("q", "路灯 不亮")
                        .formParam("state", "open")
                        .post("/search")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        assertThat(there).contains("state=open").contains("q=");
        as("agent01")
                .urlEncodingEnabled(false)
                .get(there)
                .then()
                .statusCode(200)
                .body(containsString("<mark>路灯不亮</mark>"))
                .body(containsString("/tickets/" + number));
        as("agent01")
                .get("/search?q=" + number)
                .then()
                .body(containsString("按工单编号检索"))
                .body(containsString("/tickets/" + number));
    }

    @Test
    void aTelephoneNumberNeverGetsIntoAnAddress() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        as("agent01")
                .formParam("q", "138 1234 5678")
                .post("/search")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("/tickets/" + number))
                .body(not(containsString("search?q=138")));
        as("agent01")
                .get("/search?q=13812345678")
                .then()
                .statusCode(200)
                .body(containsString("不能写在网址里"))
                .body(not(containsString("13812345678\"")))
                .body(not(containsString("/tickets/" + number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13812345678，路灯", "电话13812345678", "8613812345678", "1\u200b3812345678"})
    void aTelephoneNumberInsideATextIsLookedForAndWrittenDown(String typed) {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        for (String office : List.of("", "31")) {
            as("agent01")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("q", typed)
                    .formParam("office", office)
                    .redirects()
                    .follow(false)
                    .post("/search")
                    .then()
                    .statusCode(200)
                    .body(containsString("按来电号码检索"))
                    .body(containsString("/tickets/" + number))
                    .body(not(containsString("?q=")));
        }
    }

    @Test
    void anOfficeStaysChosenWhileACallerIsLookedFor() {
        for (String q : List.of("138 1234 5678", "138 1234 5678 没有这样的话", "csj 13812345678")) {
            as("agent01")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("q", q)
                    .formParam("office", "1")
                    .formParam("after", "AAYwM2Y4wAAAAAAAAAAAAQ")
                    .redirects()
                    .follow(false)
                    .post("/search")
                    .then()
                    .statusCode(200)
                    .body(containsString("不限单位"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=%EF%BC%8C%E3%80%82",
                "q=x&after=zzz",
                "q=x&place=99",
                "place=%00",
                "q=x&from=2026-99-99",
                "from=2026-05-02&to=2026-05-01",
                "q=x&office=99999999999",
                "q=%F0%A0%AE%B7",
                "q=%E2%80%AE%E5%81%9C%E6%B0%B4",
                "state=%27%3B--&kind=x&days=99999",
                "q=%23123456789012345",
                "q=csj&plain=1",
                "from=%2B999999999-01-01",
                "to=0001-01-01",
                "q=x&to=9999-12-31",
                "q=x&from=-999999999-01-01&to=%2B300000-01-01"
            })
    void nonsenseGetsASentence(String query) {
        as("agent01").urlEncodingEnabled(false).get("/search?" + query).then().statusCode(200);
    }

    @Test
    void aTextWithoutEndGetsASentence() {
        as("agent01")
                .formParam("q", "水".repeat(100_000))
                .redirects()
                .follow(false)
                .post("/search")
                .then()
                .statusCode(200)
                .body(containsString("太长"));
    }

    @Test
    void whoReadsNoTicketsHasNoSuchPage() {
        as("admin01").get("/search").then().statusCode(403);
        as("clerk01").get("/search").then().statusCode(200).body(containsString("输入后按回车"));
    }
}
