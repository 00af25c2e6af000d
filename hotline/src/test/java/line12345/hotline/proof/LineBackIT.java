package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a real console asks of the house when its line is back: two thousand of them lose it at the
 * same moment, so that it must be the stream and nothing else; yet nothing may have been missed.
 */
class LineBackIT {
    private static final Path LOGS = Bench.logs("LineBackIT");
    private static final Duration SOON = Duration.ofSeconds(30);

    private static RunningHouse house;
    private static Browsers browsers;
    private static BreakableLine line;

    @BeforeAll
    static void open() {
        house = RunningHouse.withoutTelephony(LOGS);
        line = new BreakableLine(house.at("/"));
        browsers = new Browsers(LOGS, 440);
    }

    @AfterAll
    static void close() {
        browsers.close();
        line.close();
        house.close();
    }

    @Test
    void aConsoleThatComesBackAsksForNothingAndHasMissedNothing() {
        Staff first = house.signIn("agent01");
        Staff other = house.signIn("agent02");
        Page mine = console("agent01");
        Page bystander = console("agent03");
        List<String> asked = asked(mine);
        List<String> askedByBystander = asked(bystander);

        other.post("/console/state", Map.of("state", "ready"));
        mine.waitForTimeout(2_000);
        assertThat(asked).as("a colleague's state is no reason to ask").isEmpty();

        line.cut();
        shows(mine, ".stale-bar");
        shows(bystander, ".stale-bar");
        first.post("/console/state", Map.of("state", "paused", "reason", "用餐"));
        other.post("/console/state", Map.of("state", "paused", "reason", "用餐"));
        mine.waitForTimeout(1_000);
        line.mend();
        mine.waitForFunction(
                "() => document.querySelector('[data-part=me-state]').textContent === '用餐'");
        bystander.waitForFunction("() => !document.querySelector('.stale-bar')");
        browsers.picture(mine, "back");
        // As long as an answer that was asked for would need, and longer than pages spread.
        bystander.waitForTimeout(6_000);
        assertThat(askedByBystander).containsOnly("/live");
        assertThat(asked).containsOnly("/live", "/console/now");
        assertThat(asked).filteredOn("/console/now"::equals).hasSize(1);
        assertThat(browsers.complaints()).isEmpty();
    }

    /** What it asks every now and then is put off, so that what is counted belongs to the break. */
    private static Page console(String login) {
        Page page = browsers.signIn(house, login);
        page.addInitScript(
                """
                for (const name of ["setTimeout", "setInterval"]) {
                  const set = window[name];
                  window[name] = (work, after, ...more) =>
                    set(work, after > 10000 ? 3600000 : after, ...more);
                }
                """);
        page.navigate(line.at("/console"));
        page.waitForFunction(
                "() => document.querySelector('[data-link=network]').textContent === '网络'");
        page.waitForTimeout(3_000);
        return page;
    }

    private static List<String> asked(Page page) {
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(URI.create(request.url()).getPath()));
        return asked;
    }

    private static void shows(Page page, String what) {
        await(what).atMost(SOON).until(() -> page.locator(what).count() == 1);
    }
}
