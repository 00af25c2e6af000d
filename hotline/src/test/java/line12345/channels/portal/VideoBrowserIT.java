package line12345.channels.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.LocatedPicture;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** A film from a telephone's browser, and seen again. */
@QuarkusTest
class VideoBrowserIT extends AppTest {
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

    private void writeUpToTheFilms() {
        writeUpToThePictures();
        assertThat(page.locator("[data-film-picker]")).isHidden();
        page.click("[data-more] summary");
        assertThat(page.locator("[data-film-picker]")).isVisible();
    }

    private void writeUpToThePictures() {
        page.fill("#content", "小区北门的井盖破了，晚上看不见");
        page.click("[data-next]");
        page.check("input[value=HELP]");
        page.click("[data-next]");
        page.click("[data-next]");
        assertThat(page.locator("#pictures + .picker")).isVisible();
    }

    private static FilePayload film(String name) {
        return new FilePayload(name, "video/mp4", AFilmSent.film());
    }

    @Test
    void aFilmSurvivesALineThatBreaksAndIsPlayedOnTheOwnPage() {
        AtomicInteger parts = new AtomicInteger();
        page.route(
                "**/portal/uploads/**",
                route -> {
                    // Each part, then whether it has arrived, then the part again.
                    if (parts.incrementAndGet() % 3 == 1) {
                        route.abort("connectionreset");
                    } else {
                        route.resume();
                    }
                });
        writeUpToTheFilms();
        assertThat(page.locator("[name=keepPlace]")).not().isChecked();
        page.setInputFiles(
                "[data-film-chooser]",
                new FilePayload("井盖.mp4", "video/mp4", AFilmSent.large(1_200_000)));
        page.click("[data-next]");
        page.fill("#phone", "13812345555");
        page.click("[data-submit]");
        assertThat(page.locator("[data-submit]")).containsText(Pattern.compile("正在上传|网络断了"));
        page.locator("[data-code]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        Assertions.assertThat(parts.get()).isGreaterThan(6);
        page.click("text=现在就看进度");
        assertThat(page.locator("[data-own-films]")).containsText("井盖.mp4");
        assertThat(page.locator("[data-own-films]")).containsText("文件里的位置已删掉");
        plays();
    }

    /** The browser really decodes it, and can go to its middle. */
    private void plays() {
        Object second =
                page.evalOnSelector(
                        "[data-own-films] video",
                        """
                        film => new Promise((done, fail) => {
                          film.muted = true;
                          film.onerror = () => fail(new Error("film error " + film.error.code));
                          film.onloadeddata = () => { film.currentTime = 1; };
                          film.onseeked = () => done(film.currentTime + " of " + film.duration);
                          film.load();
                          film.play().catch(fail);
                        })
                        """);
        Assertions.assertThat(second.toString()).startsWith("1").contains(" of 2");
    }

    @Test
    void aFilmTooLargeIsSaidBeforeAnythingIsSentAndAThirdOneIsNotAdded() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        page.onRequest(
                request -> asked.addAndGet(request.url().contains("/portal/uploads") ? 1 : 0));
        writeUpToTheFilms();
        Path large = Files.createTempFile("large", ".mp4");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024 + 1);
        }
        page.setInputFiles("[data-film-chooser]", large);
        assertThat(page.locator("#trouble-videos")).containsText("有 51 MB，超过 50 MB");
        Assertions.assertThat(asked.get()).isZero();
        page.setInputFiles(
                "[data-film-chooser]",
                new FilePayload[] {film("一.mp4"), film("二.mp4"), film("三.mp4")});
        assertThat(page.locator("#trouble-videos")).containsText("最多 2 段");
        assertThat(page.locator("[data-films] li")).hasCount(2);
        assertThat(page.locator("[data-film-picker]")).isHidden();
        Files.delete(large);
    }

    @Test
    void aFilmSentBeforeAReloadAndTheWishForItsPlaceAreStillThere() {
        writeUpToTheFilms();
        page.check("[name=keepPlace]");
        page.setInputFiles("[data-film-chooser]", film("井盖.mp4"));
        assertThat(page.locator("[data-films] li")).containsText("已传好");
        page.reload();
        writeUpToThePictures();
        // What is in it opens it.
        assertThat(page.locator("[data-films] li")).isVisible();
        assertThat(page.locator("[data-films] li")).containsText("井盖.mp4");
        assertThat(page.locator("[name=keepPlace]")).isChecked();
        page.click("[data-next]");
        page.fill("#phone", "13812344444");
        page.click("[data-submit]");
        assertThat(page.locator("[data-code]")).isVisible();
        page.click("text=现在就看进度");
        assertThat(page.locator("[data-own-films]")).containsText("拍摄位置留给了办理人员：31.230");
    }

    /** Made small, a picture forgets where it was taken: with the wish it goes as it is. */
    @Test
    void aLargePictureKeepsItsPlaceWhenThatIsWantedAfterwards() throws Exception {
        String key = page.inputValue("[name=key]");
        writeUpToTheFilms();
        page.setInputFiles("#pictures", largePicture());
        assertThat(page.locator(".thumbs img")).hasCount(1);
        assertThat(page.locator("[data-thumbs] li")).containsText("已传好");
        page.check("[name=keepPlace]");
        assertThat(page.locator("[data-thumbs] li")).containsText("已传好");
        page.click("[data-next]");
        page.fill("#phone", "13812341111");
        page.click("[data-submit]");
        page.locator("[data-code]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        Assertions.assertThat(latitudes(key).get(0))
                .isCloseTo(31.2304, Assertions.within(0.000001));
    }

    private List<Double> latitudes(String key) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select a.latitude from attachment a join ticket t on t.id ="
                                        + " a.ticket_id where t.message_key = ?")) {
            statement.setString(1, key);
            var rows = statement.executeQuery();
            List<Double> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getDouble(1));
            }
            return found;
        }
    }

    /** More than a megabyte: the script makes such a picture small. */
    private static FilePayload largePicture() throws IOException {
        var image = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB);
        var random = new Random(5);
        for (int i = 0; i < 1600 * 1600; i++) {
            image.setRGB(i % 1600, i / 1600, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        Assertions.assertThat(bytes.size()).isBetween(1_100_000, 5_000_000);
        return new FilePayload("北门.jpg", "image/jpeg", LocatedPicture.of(bytes.toByteArray()));
    }

    @Test
    void aFilmIsAddedLaterInParts() {
        writeUpToTheFilms();
        page.click("[data-next]");
        page.fill("#phone", "13812343333");
        page.click("[data-submit]");
        assertThat(page.locator("[data-code]")).isVisible();
        page.click("text=现在就看进度");
        page.click("summary:has-text('补充材料')");
        page.setInputFiles("[data-film-chooser]", film("后来.mp4"));
        page.click("[data-material-form] [data-submit]");
        assertThat(page.locator("[data-own-films]")).containsText("后来.mp4");
        plays();
    }

    @Test
    void whatIsNoFilmIsSaidBesideTheFilmsAndTheWordsStay() {
        writeUpToTheFilms();
        byte[] words = "no film at all, but called one".getBytes();
        page.setInputFiles("[data-film-chooser]", new FilePayload("a.mp4", "video/mp4", words));
        assertThat(page.locator("[data-films] li")).containsText("已传好");
        page.click("[data-next]");
        page.fill("#phone", "13812342222");
        page.click("[data-submit]");
        assertThat(page.locator("#trouble-videos")).containsText("不是可以识别的视频");
        page.click("[aria-label='去掉 a.mp4']");
        page.click("[data-next]");
        page.click("[data-submit]");
        assertThat(page.locator("[data-code]")).isVisible();
    }
}
