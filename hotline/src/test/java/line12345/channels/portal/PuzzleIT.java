package line12345.channels.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.hotline.AppTest;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** In a flood a person's browser works a moment by itself; who cannot work is told what to do. */
@QuarkusTest
class PuzzleIT extends AppTest {
    private static final String SOURCE = "asked from 127.0.0.1";
    private static final int FLOOD = 5_000;

    @Inject HourlyLimit limit;
    @Inject OfficeClock clock;

    @TestHTTPResource("/")
    URL house;

    /** The flood ends by itself a minute later, so that no other test is disturbed. */
    @BeforeEach
    void flood() {
        Instant nearlyOver = clock.now().minus(Duration.ofMinutes(59));
        for (int i = 0; i < FLOOD; i++) {
            limit.take(SOURCE, UUID.randomUUID().toString(), Integer.MAX_VALUE, nearlyOver);
        }
        assertThat(limit.full(SOURCE, FLOOD, clock.now())).isTrue();
    }

    @AfterEach
    void ebb() {
        limit.full(SOURCE, FLOOD, clock.now().plus(Duration.ofMinutes(1)));
        assertThat(limit.full(SOURCE, FLOOD, clock.now())).isFalse();
    }

    @Test
    void aBrowserWorksByItselfAndFiles() {
        var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (Playwright playwright =
                        Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                                .setArgs(List.of("--no-sandbox")));
                var context =
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(house.toString())
                                        .setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate("/portal/file");
            page.fill("#content", "小区北门的井盖破了，晚上看不见");
            page.click("[data-next]");
            page.check("input[value=HELP]");
            page.click("[data-next]");
            page.click("[data-next]");
            page.click("[data-next]");
            page.fill("#phone", "13911112222");
            page.click("[data-submit]");
            page.waitForURL(Pattern.compile(".*/portal/filed"));
            assertThat(context.cookies())
                    .anyMatch(cookie -> cookie.name.equals("line12345-worked"));
            page.navigate("/portal/mine");
            page.fill("#phone", "13911112222");
            context.clearCookies();
            page.click("form[action='/portal/mine/code'] button");
            assertThat(page.locator("main h1")).containsText("我的诉求");
        }
    }

    @Test
    void praiseGoesOnByItselfWithAllThatWasTyped() {
        try (APhone phone = new APhone(house)) {
            Page page = phone.page;
            page.navigate("/portal/praise");
            page.fill("#whom", "桂花路公交站的王师傅");
            page.fill("#content", "扶起了老人，\n还送回了家");
            page.fill("#phone", "13911112222");
            page.click("[data-submit]");
            page.waitForURL(Pattern.compile(".*/portal/filed.*"));
            assertThat(page.locator("main")).containsText("您的感谢");
        }
    }

    @Test
    void whoCannotWorkIsToldWhatToDoAndNothingIsSaved() {
        given().multiPart("key", UUID.randomUUID().toString())
                .multiPart("content", "路灯不亮")
                .multiPart("kind", "HELP")
                .multiPart("phone", "13911113333")
                .redirects()
                .follow(false)
                .post("/portal/file")
                .then()
                .statusCode(429)
                .body(containsString("12345"), containsString("核对几秒钟"));
        given().formParam("challenge", "a")
                .formParam("salt", "b?expires=9999999999")
                .formParam("signature", "c")
                .formParam("number", "1")
                .post("/portal/puzzle")
                .then()
                .statusCode(422);
        given().post("/portal/puzzle").then().statusCode(422);
    }
}
