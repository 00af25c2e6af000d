package line12345.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Citizens' pages for people who do not see well, do not use a mouse, or have a slow line. */
@QuarkusTest
class PortalAxeIT extends AppTest {
    /** Bytes of the first page with all that it loads, as sent without compression. */
    private static final long LIGHT = 100_000;

    private static final Path AXE = Path.of("src/main/web/node_modules/axe-core/axe.min.js");

    /** What stops somebody, by the rules of WCAG 2.1 A and AA. */
    private static final String FINDINGS =
            """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}))
              .violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', '))
            """;

    private static Playwright playwright;
    private static Browser browser;
    private static String axe;

    @Inject Citizens citizens;
    @Inject OwnerCookie owners;
    @Inject OfficeClock clock;

    @TestHTTPResource("/")
    URL house;

    @BeforeAll
    static void openBrowser() throws IOException {
        axe = Files.readString(AXE);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/portal/ask",
                "/portal/file",
                "/portal/follow",
                "/portal/chat",
                "/portal/mine",
                "/portal/car",
                "/portal/car/told",
                "/portal/praise",
                "/portal/leaders",
                "/portal/leaders/1",
                "/portal/ask/solved",
                "/portal/published",
                "/portal/filed",
                "/scan/0101",
                "/survey/unknown"
            })
    void nothingSeriousStandsInTheWay(String address) {
        for (int width : new int[] {390, 1440}) {
            try (BrowserContext context = context(width)) {
                Page page = context.newPage();
                page.navigate(address);
                assertThat(findings(page)).as(address + " at " + width).isEmpty();
            }
        }
    }

    @Test
    void norOnARefusedFormAReceiptAndTheProgress() {
        for (int width : new int[] {390, 1440}) {
            try (BrowserContext context = context(width)) {
                Page page = context.newPage();
                page.navigate("/portal/follow");
                page.fill("#number", "20200101000000");
                page.fill("#code", "000000");
                page.click("[data-submit]");
                page.waitForSelector("[role=alert]");
                assertThat(findings(page)).as("refused at " + width).isEmpty();
                var filed = APortal.file(APortal.fields(UUID.randomUUID().toString()), List.of());
                page.fill("#number", filed.number());
                page.fill("#code", filed.code());
                page.click("[data-submit]");
                page.waitForSelector(".trail");
                page.click("summary:has-text('撤回这件事')");
                assertThat(findings(page)).as("progress at " + width).isEmpty();
                page.click("button:has-text('确认撤回')");
                page.waitForSelector("[data-told]");
                assertThat(findings(page)).as("taken back at " + width).isEmpty();
            }
        }
    }

    @Test
    void norOnTheOwnNumbersAndAccounts() {
        long citizen =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse("13612345679")).id());
        String proof = owners.of(citizen, clock.now(), false).getValue();
        for (int width : new int[] {390, 1440}) {
            try (BrowserContext context = context(width)) {
                context.addCookies(
                        List.of(new Cookie(OwnerCookie.NAME, proof).setUrl(house.toString())));
                Page page = context.newPage();
                page.navigate("/portal/mine/person");
                page.click("summary:has-text('我还有一个手机号')");
                assertThat(page.content()).contains("136****5679");
                assertThat(findings(page)).as("own numbers at " + width).isEmpty();
            }
        }
    }

    /** A check that finds nothing on any page would find nothing here, either. */
    @Test
    void theCheckItselfFindsAPictureWithoutWords() {
        try (BrowserContext context = context(390)) {
            Page page = context.newPage();
            page.navigate("/");
            page.evaluate(
                    "() => document.querySelector('main').append(document.createElement('img'),"
                            + " document.createElement('input'))");
            assertThat(findings(page)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal/ask", "/portal/file", "/portal/follow", "/portal/mine"})
    void aFirstPageIsLight(String address) {
        try (BrowserContext context = context(390)) {
            Page page = context.newPage();
            AtomicLong bytes = new AtomicLong();
            page.onResponse(response -> bytes.addAndGet(response.body().length));
            page.navigate(address);
            page.waitForLoadState();
            assertThat(bytes.get()).as(address).isBetween(1_000L, LIGHT);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Page page) {
        page.evaluate(axe + "\n;null");
        return (List<String>) page.evaluate(FINDINGS);
    }

    private BrowserContext context(int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setBaseURL(house.toString())
                        .setViewportSize(width, 900));
    }
}
