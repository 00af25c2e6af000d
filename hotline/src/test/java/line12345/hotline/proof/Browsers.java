package line12345.hotline.proof;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Real Chromium windows, their microphone a tone; pictures of what they showed are kept. */
final class Browsers implements AutoCloseable {
    private static final int RATE = 16_000;

    /** Lets a page's own peer connections be asked for their counters. */
    private static final String KEEP_CONNECTIONS =
            """
            window.__connections = [];
            window.RTCPeerConnection = class extends window.RTCPeerConnection {
              constructor(...all) { super(...all); window.__connections.push(this); }
            };
            """;

    private final Playwright playwright;
    private final Browser browser;
    private final Path pictures;
    private final List<String> complaints = new ArrayList<>();

    /**
     * @param hertz what the microphone hears
     */
    Browsers(Path logs, int hertz) {
        pictures = logs;
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Bench.chromium())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--use-fake-ui-for-media-stream",
                                                        "--use-fake-device-for-media-stream",
                                                        "--use-file-for-fake-audio-capture="
                                                                + microphone(hertz))));
    }

    /** A window of somebody who has signed in and arrived at the own desk. */
    Page signIn(RunningHouse house, String login) {
        BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        context.addInitScript(KEEP_CONNECTIONS);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add(login + ": " + error));
        page.navigate(house.at("/signin").toString());
        page.fill("#login", login);
        page.fill("#password", RunningHouse.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("/signin"));
        return page;
    }

    /** Sum of a counter over a page's connections, such as {@code inbound-rtp, packetsReceived}. */
    static double counter(Page page, String type, String field) {
        Object sum =
                page.evaluate(
                        """
                        async ([type, field]) => {
                          let sum = 0;
                          for (const one of window.__connections)
                            for (const report of (await one.getStats()).values())
                              if (report.type === type) sum += report[field] ?? 0;
                          return sum;
                        }
                        """,
                        List.of(type, field));
        return ((Number) sum).doubleValue();
    }

    void picture(Page page, String name) {
        Path file = pictures.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** Errors of the pages' own scripts. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private Path microphone(int hertz) {
        int samples = RATE * 4;
        ByteBuffer wav = ByteBuffer.allocate(44 + samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples * 2);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples * 2);
        for (int i = 0; i < samples; i++) {
            wav.putShort((short) (9_000 * Math.sin(2 * Math.PI * hertz * i / RATE)));
        }
        try {
            return Files.write(pictures.resolve("microphone.wav"), wav.array()).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
