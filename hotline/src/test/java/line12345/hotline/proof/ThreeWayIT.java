package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Two agents in Chromium and a citizen: checked before the shift, held and resumed, asked aside,
 * handed on, and carried over a reload of the page; by keys alone, and one call from beginning to
 * end.
 */
class ThreeWayIT {
    private static final Path LOGS = Bench.logs("ThreeWayIT");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Fate CITIZEN =
            new Fate(
                    0,
                    Fate.Kind.CITIZEN_HANGS_UP,
                    Duration.ZERO,
                    Duration.ofSeconds(100),
                    0,
                    1,
                    Fate.hertzOf(0));

    private static RunningAsterisk asterisk;
    private static RunningHouse house;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        asterisk = RunningAsterisk.start(LOGS);
        house = RunningHouse.start(LOGS, asterisk);
        browsers = new Browsers(LOGS, 1_000);
    }

    @AfterAll
    static void close() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] {browsers, house, asterisk}) {
            if (one != null) {
                one.close();
            }
        }
    }

    @Test
    void aCallIsHeldAskedAsideHandedOnAndSurvivesAReload() {
        Page first = console("agent01");
        Page second = console("agent02");
        ready(first);
        try (SippCallers citizen =
                SippCallers.start(
                        "citizen", asterisk, RunningAsterisk.TRUNK, List.of(CITIZEN), 1, LOGS)) {
            ring(first);
            first.keyboard().press("Alt+a");
            state(first, "通话中");
            soundComesIn(first);
            heldAndResumed(first);
            skipTheCheck(second);
            askedAside(first, second);
            handedOn(first, second);
            browsers.picture(second, "handed-on");
            reloaded(second);
            citizen.allDone(Duration.ofSeconds(150));
        }
        oneCallOnTheBooks();
        assertThat(browsers.complaints()).isEmpty();
        // Else the next test's citizen could ring here.
        first.context().close();
        second.context().close();
    }

    /** All three speak and the agent goes; then a call is handed on without a word before. */
    @Test
    void anAgentLeavesThoseWhoSpeakAndHandsACallOnBlindly() {
        Page first = console("agent04");
        Page second = console("agent05");
        skipTheCheck(first);
        try (SippCallers citizen =
                SippCallers.start(
                        "citizen-blind",
                        asterisk,
                        RunningAsterisk.TRUNK,
                        List.of(CITIZEN),
                        1,
                        LOGS)) {
            ring(first);
            first.keyboard().press("Alt+a");
            state(first, "通话中");
            skipTheCheck(second);
            bring(first, "分机 1005", "1");
            answers(second);
            await("all three are there")
                    .atMost(SOON)
                    .until(
                            () ->
                                    first.locator("[data-part=party-citizen]")
                                            .textContent()
                                            .contains("市民在通话中"));
            soundComesIn(first);
            soundComesIn(second);
            browsers.picture(first, "three-way");
            await().atMost(SOON).until(() -> first.locator("[data-part=party-leave]").isEnabled());
            first.keyboard().press("Alt+\\");
            free(first);
            talks(second);
            soundComesIn(second);

            first.keyboard().press("Alt+r");
            first.locator("[data-part=callbar][data-state=READY]").waitFor();
            bring(second, "分机 1004", "3");
            free(second);
            answers(first);
            talks(first);
            soundComesIn(first);
            citizen.allDone(Duration.ofSeconds(150));
        }
        String key = "(select key from call order by id desc limit 1)";
        await("both are on the books")
                .atMost(SOON)
                .until(
                        () ->
                                house.sql()
                                        .rows(
                                                "select manner, outcome from call_party where call_key = "
                                                        + key
                                                        + " order by id")
                                        .equals(
                                                List.of(
                                                        Map.of(
                                                                "manner",
                                                                "THREE_WAY",
                                                                "outcome",
                                                                "SPOKE"),
                                                        Map.of(
                                                                "manner",
                                                                "TRANSFER",
                                                                "outcome",
                                                                "SPOKE"))));
        assertThat(browsers.complaints()).isEmpty();
        // Else the next test's citizen could ring here.
        first.context().close();
        second.context().close();
    }

    private static void bring(Page page, String whom, String manner) {
        page.keyboard().press("Alt+q");
        Locator colleague = page.locator(".ask-row", new Page.LocatorOptions().setHasText(whom));
        colleague.waitFor();
        page.keyboard().press(manner);
        colleague.focus();
        page.keyboard().press("Enter");
    }

    private static void answers(Page page) {
        ring(page);
        page.keyboard().press("Alt+a");
        state(page, "通话中");
    }

    private static void free(Page page) {
        await("the agent is free")
                .atMost(SOON)
                .until(
                        () ->
                                !"TALKING"
                                        .equals(
                                                page.locator("[data-part=callbar]")
                                                        .getAttribute("data-state")));
    }

    private static void talks(Page page) {
        page.locator("[data-part=callbar][data-state=TALKING]")
                .waitFor(new Locator.WaitForOptions().setTimeout(SOON.toMillis()));
    }

    private static Page console(String login) {
        Page page = browsers.signIn(house, login);
        page.navigate(house.at("/console").toString());
        Locator lamp = page.locator("[data-link=phone].light-green");
        lamp.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return page;
    }

    /**
     * The first "ready" of the day asks for the check, which goes through the exchange and back.
     */
    private static void ready(Page page) {
        page.keyboard().press("Alt+r");
        Locator panel = page.locator("[data-part=sound-panel]");
        panel.waitFor();
        browsers.picture(page, "check");
        page.keyboard().press("Enter");
        page.locator("[data-part=callbar][data-state=READY]")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(panel.isVisible()).isFalse();
        assertThat(house.sql().rows("select passed, words from shift_check where passed"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("passed", true));
    }

    private static void skipTheCheck(Page page) {
        page.keyboard().press("Alt+r");
        page.locator("[data-part=sound-panel] input[type=text]").fill("刚换班已查过");
        page.locator("[data-part=sound-panel] button", new Page.LocatorOptions().setHasText("这次不查"))
                .click();
        page.locator("[data-part=callbar][data-state=READY]").waitFor();
        assertThat(
                        house.sql()
                                .rows(
                                        "select 1 as one from shift_check where not passed and words = '刚换班已查过'"))
                .isNotEmpty();
    }

    private static void ring(Page page) {
        page.locator("[data-part=callbar][data-call=ringing]")
                .waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    }

    private static void state(Page page, String words) {
        await(words)
                .atMost(SOON)
                .until(() -> page.locator("[data-part=phone-state]").textContent().contains(words));
    }

    private static void soundComesIn(Page page) {
        double before = Browsers.counter(page, "inbound-rtp", "packetsReceived");
        await("sound")
                .atMost(SOON)
                .until(
                        () ->
                                Browsers.counter(page, "inbound-rtp", "packetsReceived")
                                        > before + 40);
    }

    private static void heldAndResumed(Page page) {
        page.keyboard().press("Alt+h");
        state(page, "已保持");
        page.keyboard().press("Alt+h");
        state(page, "通话中");
        soundComesIn(page);
    }

    private static void askedAside(Page first, Page second) {
        first.keyboard().press("Alt+q");
        Locator colleague =
                first.locator(".ask-row", new Page.LocatorOptions().setHasText("分机 1002"));
        colleague.waitFor();
        browsers.picture(first, "whom-to-ask");
        first.keyboard().press("2");
        colleague.focus();
        first.keyboard().press("Enter");
        ring(second);
        second.keyboard().press("Alt+a");
        state(second, "通话中");
        await("the citizen hears music")
                .atMost(SOON)
                .until(
                        () ->
                                first.locator("[data-part=party-citizen]")
                                        .textContent()
                                        .contains("听音乐"));
        soundComesIn(second);
        state(first, "已保持");
        browsers.picture(first, "asked-aside");
    }

    private static void handedOn(Page first, Page second) {
        await("there is somebody to leave them with")
                .atMost(SOON)
                .until(() -> first.locator("[data-part=party-leave]").isEnabled());
        first.keyboard().press("Alt+\\");
        await("the first agent is free")
                .atMost(SOON)
                .until(
                        () ->
                                !"TALKING"
                                        .equals(
                                                first.locator("[data-part=callbar]")
                                                        .getAttribute("data-state")));
        second.locator("[data-part=callbar][data-state=TALKING]").waitFor();
        soundComesIn(second);
        assertThat(callOf("account_id = (select id from account where login = 'agent02')"))
                .hasSize(1);
    }

    /** The citizen waits first in the queue and comes back to whoever reloaded. */
    private static void reloaded(Page page) {
        page.reload();
        ring(page);
        page.keyboard().press("Alt+a");
        state(page, "通话中");
        soundComesIn(page);
    }

    private static void oneCallOnTheBooks() {
        String own = " and account_id = (select id from account where login = 'agent02')";
        await("the call is over")
                .atMost(SOON)
                .until(
                        () ->
                                callOf("ended_at is not null and recording is not null" + own)
                                                .size()
                                        == 1);
        assertThat(callOf("outcome = 'ANSWERED'" + own)).hasSize(1);
        assertThat(
                        house.sql()
                                .rows(
                                        "select manner, outcome, agent_left_at is not null as handed from call_party where manner = 'CONSULT'"))
                .containsExactly(Map.of("manner", "CONSULT", "outcome", "SPOKE", "handed", true));
    }

    private static List<Map<String, Object>> callOf(String condition) {
        return house.sql().rows("select id from call where " + condition);
    }
}
