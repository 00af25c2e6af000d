package line12345.channels.portal;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A telephone's browser on a poor line, which counts what comes over it. */
final class APhone implements AutoCloseable {
    /** Of the line, in bits a second and milliseconds there and back. */
    static final int BITS = 400_000;

    static final int LATENCY = 400;

    private final Playwright playwright;
    private final Browser browser;
    private final AtomicLong received = new AtomicLong();
    final BrowserContext context;
    final Page page;
    private final CDPSession network;

    APhone(URL house) {
        var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(List.of("--no-sandbox")));
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(house.toString())
                                .setViewportSize(390, 844)
                                .setHasTouch(true));
        page = context.newPage();
        network = context.newCDPSession(page);
        network.send("Network.enable");
        // With headers, compressed: what the citizen pays for.
        network.on(
                "Network.loadingFinished",
                event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    void slow() {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY);
        line.addProperty("downloadThroughput", BITS / 8);
        line.addProperty("uploadThroughput", BITS / 8);
        network.send("Network.emulateNetworkConditions", line);
    }

    /** As somebody who has never been here. */
    void forgetFiles() {
        network.send("Network.clearBrowserCache");
    }

    /**
     * @param bytes over the line
     * @param millis until everything is there
     */
    record Visit(long bytes, long millis) {}

    Visit visit(String address) {
        page.navigate("about:blank");
        received.set(0);
        long begun = System.nanoTime();
        page.navigate(address);
        page.waitForLoadState();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        // The browser says a moment later what a file has cost.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Visit(received.get(), millis);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
