package line12345.channels.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** A nervous person with a telephone in the hand. */
@QuarkusTest
class PortalBrowserIT extends AppTest {
    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource("/")
    URL house;

    @Inject DataSource database;

    private BrowserContext telephone;
    private Page page;

    @BeforeAll
    static void openBrowser() {
        var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void takeTheTelephone() {
        telephone =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(house.toString())
                                .setViewportSize(390, 844)
                                .setHasTouch(true));
        page = telephone.newPage();
        page.navigate("/portal/file");
    }

    @AfterEach
    void putItAway() {
        telephone.close();
    }

    private void writeUpToThePictures() {
        page.fill("#content", "小区北门的井盖破了，晚上看不见");
        page.click("[data-next]");
        page.check("input[value=HELP]");
        page.click("[data-next]");
        page.click("[data-next]");
        assertThat(page.locator("[data-picker]")).isVisible();
    }

    @Test
    void whatWasWrittenIsThereAfterAReloadUnderTheSameKey() {
        String key = page.inputValue("[name=key]");
        writeUpToThePictures();
        page.reload();
        assertThat(page.locator("#content")).hasValue("小区北门的井盖破了，晚上看不见");
        assertThat(page.locator("[name=key]")).hasValue(key);
        assertThat(page.locator("[data-draft-told]")).isVisible();
    }

    @Test
    void theBackButtonGoesBackOneQuestion() {
        writeUpToThePictures();
        page.goBack();
        assertThat(page.locator("#placeCode")).isVisible();
        assertThat(page.locator("[data-picker]")).isHidden();
    }

    @Test
    void anEmptyStepSaysWhatIsMissing() {
        page.click("[data-next]");
        assertThat(page.locator("#trouble-content")).containsText("请写下发生了什么");
        assertThat(page.locator("#content")).isFocused();
    }

    @Test
    void aRefusalLeavesEverythingEvenThePictures() throws Exception {
        writeUpToThePictures();
        page.setInputFiles("#pictures", picture());
        assertThat(page.locator(".thumbs img")).hasCount(1);
        page.click("[data-next]");
        page.fill("#phone", "1381");
        page.click("[data-submit]");
        assertThat(page.locator("#trouble-phone")).containsText("能打通您的电话");
        assertThat(page.evaluate("document.querySelector('#pictures').files.length")).isEqualTo(1);
        page.fill("#phone", "13812348888");
        page.click("[data-submit]");
        assertThat(page.locator("[data-code]")).isVisible();
    }

    @Test
    void anAnswerLostOnTheWayMakesNoSecondTicket() throws Exception {
        String key = page.inputValue("[name=key]");
        writeUpToThePictures();
        page.click("[data-next]");
        page.fill("#phone", "13812349999");
        AtomicBoolean lost = new AtomicBoolean();
        page.route(
                "**/portal/file",
                route -> {
                    if (route.request().method().equals("POST") && !lost.getAndSet(true)) {
                        route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                        route.abort("connectionreset");
                    } else {
                        route.resume();
                    }
                });
        page.click("[data-submit]");
        assertThat(page.locator("[data-trouble-for=form]")).containsText("按几次也只登记一次");
        page.dblclick("[data-submit]");
        assertThat(page.locator("[data-receipt]")).containsText("我们只登记了一次");
        assertThat(tickets(key)).isOne();
    }

    private long tickets(String key) throws Exception {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from ticket where message_key = ?")) {
            statement.setString(1, key);
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static FilePayload picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new FilePayload("井盖.png", "image/png", bytes.toByteArray());
    }
}
