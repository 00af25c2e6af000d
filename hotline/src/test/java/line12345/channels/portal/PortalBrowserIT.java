package line12345.channels.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
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
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

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
        assertThat(page.locator("#address")).isVisible();
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
        assertThat(page.locator(".thumbs img")).hasCount(1);
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

    /** A telephone on a train: 400 kilobits, and every third part is lost with its answer. */
    @Test
    void picturesSurviveALineThatBreaks() throws Exception {
        String key = page.inputValue("[name=key]");
        slow();
        AtomicInteger parts = new AtomicInteger();
        page.route(
                "**/portal/uploads/**",
                route -> {
                    int part = parts.incrementAndGet();
                    if (part % 3 == 1) {
                        route.abort("connectionreset");
                    } else if (part % 3 == 2 && route.request().method().equals("PATCH")) {
                        // It has arrived, but nobody hears so.
                        route.fetch();
                        route.abort("connectionreset");
                    } else {
                        route.resume();
                    }
                });
        writeUpToThePictures();
        page.setInputFiles("#pictures", new FilePayload[] {noise("北门.png"), noise("井盖.png")});
        page.click("[data-next]");
        page.fill("#phone", "13812347777");
        page.click("[data-submit]");
        assertThat(page.locator("[data-submit]")).containsText(Pattern.compile("正在上传|网络断了"));
        page.locator("[data-code]").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        assertThat(parts.get()).isGreaterThan(6);
        assertThat(tickets(key)).isOne();
        assertThat(pictures(key)).isEqualTo(2);
    }

    @Test
    void aPictureSentBeforeAReloadIsStillThere() throws Exception {
        String key = page.inputValue("[name=key]");
        writeUpToThePictures();
        page.setInputFiles("#pictures", picture());
        assertThat(page.locator(".thumbs li")).containsText("已传好");
        page.reload();
        writeUpToThePictures();
        assertThat(page.locator(".thumbs li")).containsText("井盖.png");
        page.click("[data-next]");
        page.fill("#phone", "13812346666");
        page.click("[data-submit]");
        assertThat(page.locator("[data-code]")).isVisible();
        assertThat(pictures(key)).isOne();
    }

    private void slow() {
        var network = telephone.newCDPSession(page);
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 300);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        network.send("Network.emulateNetworkConditions", line);
    }

    /** A picture that does not become small: 240 KB. */
    private static FilePayload noise(String name) throws Exception {
        var image = new BufferedImage(280, 280, BufferedImage.TYPE_INT_RGB);
        var random = new Random(name.hashCode());
        for (int i = 0; i < 280 * 280; i++) {
            image.setRGB(i % 280, i / 280, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }

    private long tickets(String key) throws Exception {
        return count("select count(*) from ticket where message_key = ?", key);
    }

    private long pictures(String key) throws Exception {
        return count(
                "select count(*) from attachment a join ticket t on t.id = a.ticket_id"
                        + " where t.message_key = ?",
                key);
    }

    private long count(String sql, String key) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
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
