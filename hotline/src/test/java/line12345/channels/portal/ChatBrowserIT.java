package line12345.channels.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import line12345.hotline.TestDatabase;
import line12345.hotline.console.chat.ChatHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/** A citizen with a telephone and an agent without a mouse write to each other. */
@QuarkusTest
class ChatBrowserIT extends ChatHouse {
    private static final Path AXE = Path.of("src/main/web/node_modules/axe-core/axe.min.js");
    private static final Path PICTURES = Path.of("target/chat");
    private static final String FINDINGS =
            """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}))
              .violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', '))
              .join('; ')
            """;

    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource("/")
    URL house;

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
                                        .setArgs(java.util.List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    private BrowserContext context(int width, int height) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(house.toString())
                                .setBypassCSP(true)
                                .setViewportSize(width, height));
        context.setDefaultTimeout(60_000);
        return context;
    }

    @Test
    void aTalkFromTheFirstWordToItsRating() throws IOException {
        try (BrowserContext telephone = context(390, 844);
                BrowserContext desk = context(1440, 900)) {
            Page citizen = telephone.newPage();
            citizen.navigate("/portal/chat");
            citizen.click("text=开始");
            citizen.fill("#words", "柳堤路的路灯坏了");
            citizen.press("#words", "Enter");
            assertThat(citizen.locator(".chat-mine .words")).hasText("柳堤路的路灯坏了");
            clean(citizen, "waiting-390");

            Page agent = signedIn(desk);
            assertThat(agent.locator("[data-part=queue]")).containsText("排队 1 人");
            agent.keyboard().press("F2");
            assertThat(agent.locator(".chats-citizen .pre")).hasText("柳堤路的路灯坏了");
            agent.locator("#words").pressSequentially("/hel");
            assertThat(agent.locator("#phrases li")).hasCount(1);
            agent.keyboard().press("Enter");
            assertThat(agent.locator("#words")).hasValue(Pattern.compile("您好，这里是 12345.*"));
            agent.keyboard().press("Enter");
            assertThat(citizen.locator(".chat-agent .words")).containsText("您好，这里是 12345");

            citizen.setInputFiles("#file", new FilePayload("灯.png", "image/png", picture()));
            citizen.click("text=发送");
            assertThat(agent.locator(".chats-citizen img")).isVisible();
            citizen.locator("#words").pressSequentially("就在");
            assertThat(agent.locator("[data-part=typing]")).hasText("市民正在输入…");
            clean(agent, "desk-1440");
            clean(citizen, "talk-390");

            agent.keyboard().press("Alt+G");
            citizen.click("text=不满意");
            assertThat(citizen.locator("[data-standing]")).containsText("会话已结束");
            clean(citizen, "ended-390");
            agent.setViewportSize(390, 844);
            clean(agent, "desk-390");
        }
    }

    private static Page signedIn(BrowserContext desk) {
        Page agent = desk.newPage();
        agent.navigate("/signin");
        agent.fill("[name=login]", ONE);
        agent.fill("[name=password]", TestDatabase.PASSWORD);
        agent.press("[name=password]", "Enter");
        agent.waitForURL(Pattern.compile("^(?!.*signin).*$"));
        agent.navigate("/chats");
        return agent;
    }

    /** Kept to be looked at, and nothing serious stands in the way. */
    private static void clean(Page page, String name) throws IOException {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        page.evaluate(Files.readString(AXE) + "\n;null");
        assertThat((String) page.evaluate(FINDINGS)).as(name).isEmpty();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
