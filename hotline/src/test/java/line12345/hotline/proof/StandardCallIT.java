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
 * A standard call through the page: it rings, the citizen tells of one thing, the ticket is
 * dispatched, the number read out, the agent is ready again. No mouse, and at most twelve
 * keystrokes beside the text.
 *
 * <p>What is counted: every {@code keydown} in the page that is not a modifier alone (Alt, Ctrl,
 * Shift, Meta) and not text that goes into a text field; and, harshest, every character that comes
 * into the fields of place and matter, because there it is searching and not telling. Alt with a
 * letter is one keystroke. The characters of the request itself are the text. Counting begins when
 * it rings and ends when the agent is ready again.
 */
class StandardCallIT {
    private static final Path LOGS = Bench.logs("StandardCallIT");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MOST = 12;
    private static final String WORDS = "桂花路幸福里小区南门连续三盏路灯不亮，晚上很不安全。";

    /** Collects what is counted, and whatever a pointer did. */
    private static final String COUNT =
            """
            () => {
              window.__pressed = [];
              window.__pointed = [];
              const bare = ["Alt", "Control", "Shift", "Meta", "AltGraph"];
              const searching = (t) => Boolean(t.closest?.("[data-pick]"));
              const texting = (t) => Boolean(t.closest?.("textarea, input:not([type=radio],[type=checkbox])"));
              window.addEventListener("keydown", (e) => {
                if (bare.includes(e.key) || e.repeat) return;
                const text = e.key.length === 1 && !e.altKey && !e.ctrlKey && !e.metaKey;
                if (text && texting(e.target)) return; // counted as it arrives, or text
                const held = [e.ctrlKey && "Ctrl", e.altKey && "Alt"].filter(Boolean);
                window.__pressed.push([...held, e.code].join("+"));
              }, true);
              window.addEventListener("beforeinput", (e) => {
                if (e.data && searching(e.target)) window.__pressed.push(...[...e.data].map((c) => "searched " + c));
              }, true);
              for (const kind of ["pointerdown", "mousedown", "touchstart", "wheel"])
                window.addEventListener(kind, () => window.__pointed.push(kind), true);
            }
            """;

    private static final String NO_MICROPHONE =
            """
            (gone) => {
              const devices = navigator.mediaDevices;
              window.__microphone ??= devices.getUserMedia.bind(devices);
              devices.getUserMedia = gone
                ? () => Promise.reject(new DOMException("not now", "NotAllowedError"))
                : window.__microphone;
              devices.dispatchEvent(new Event("devicechange"));
            }
            """;

    private static RunningAsterisk asterisk;
    private static RunningHouse house;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        asterisk = RunningAsterisk.start(LOGS);
        house = RunningHouse.start(LOGS, asterisk);
        browsers = new Browsers(LOGS, 1_700);
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
    void aStandardCallTakesTwelveKeystrokesAndNoMouse() {
        Page agent = ready("agent01");
        try (SippCallers citizen = citizen(3)) {
            agent.evaluate(COUNT);
            ring(agent);
            press(agent, "Alt+KeyA");
            state(agent, "TALKING");
            focused(agent, "content");
            agent.keyboard().insertText(WORDS);
            Locator proposed = agent.locator("[data-part=from-words-said]");
            await("place, matter and kind are read from the words")
                    .atMost(SOON)
                    .until(() -> "云湖区 / 桂花街道 · 市容环卫 / 路灯不亮 · 求助".equals(proposed.textContent()));
            browsers.picture(agent, "proposed");
            press(agent, "Alt+KeyJ");
            agent.getByText("云湖区城市管理局").first().waitFor();
            browsers.picture(agent, "taken-over");
            agent.setViewportSize(390, 844);
            browsers.picture(agent, "taken-over-390");
            agent.setViewportSize(1440, 900);
            press(agent, "Control+Enter");
            agent.getByText("已登记并派单").waitFor();
            browsers.picture(agent, "filed");
            press(agent, "Alt+KeyG");
            state(agent, "WRAP_UP");
            press(agent, "Alt+KeyR");
            state(agent, "READY");
        }
        List<?> pressed = (List<?>) agent.evaluate("() => window.__pressed");
        assertThat(pressed.stream().map(String::valueOf))
                .as("the counter sees what is pressed")
                .contains("Alt+KeyA", "Alt+KeyJ", "Ctrl+Enter", "Alt+KeyG", "Alt+KeyR");
        assertThat(pressed).as("keystrokes beside the text").hasSizeLessThanOrEqualTo(MOST);
        assertThat((List<?>) agent.evaluate("() => window.__pointed")).as("no mouse").isEmpty();
        assertThat(
                        house.sql()
                                .rows(
                                        "select kind, place_code, matter_code from ticket where call_key in"
                                                + " (select key from call where account_id ="
                                                + " (select id from account where login = 'agent01'))"))
                .containsExactly(
                        Map.of("kind", "HELP", "place_code", "0101", "matter_code", "0101"));
        theCounterCountsSearching(agent);
        assertThat(browsers.complaints()).isEmpty();
        agent.context().close();
    }

    /** By hand it would be more than twelve: that is why the words are read. */
    private static void theCounterCountsSearching(Page agent) {
        agent.evaluate("() => { window.__pressed.length = 0; }");
        press(agent, "Alt+KeyI");
        press(agent, "Alt+KeyL");
        agent.keyboard().insertText("桂花");
        agent.locator("[role=option]").first().waitFor();
        press(agent, "Enter");
        press(agent, "Alt+KeyT");
        press(agent, "3");
        assertThat(
                        ((List<?>) agent.evaluate("() => window.__pressed"))
                                .stream().map(String::valueOf))
                .containsExactly(
                        "Alt+KeyI",
                        "Alt+KeyL",
                        "searched 桂",
                        "searched 花",
                        "Enter",
                        "Alt+KeyT",
                        "Digit3");
        assertThat(agent.locator("[name=kind]:checked").getAttribute("value"))
                .isEqualTo("COMPLAINT");
        focused(agent, "place");
    }

    @Test
    void withoutAMicrophoneNobodyIsReadyAndNobodyHasRefused() {
        Page agent = ready("agent03");
        agent.evaluate(NO_MICROPHONE, true);
        state(agent, "PAUSED");
        assertThat(agent.locator("[data-part=me-state]").textContent()).isEqualTo("麦克风不可用");
        assertThat(agent.locator("[data-part=microphone-bar]").textContent()).contains("没有允许使用麦克风");
        browsers.picture(agent, "no-microphone");
        press(agent, "Alt+KeyR");
        agent.getByText("没有就绪").waitFor();
        state(agent, "PAUSED");
        agent.evaluate(NO_MICROPHONE, false);
        await().atMost(SOON).until(() -> !agent.locator("[data-part=microphone-bar]").isVisible());
        press(agent, "Alt+KeyR");
        state(agent, "READY");
        try (SippCallers citizen = citizen(5)) {
            ring(agent);
            // It goes at the worst moment, and nothing tells the page.
            agent.evaluate(
                    "() => { window.__microphone ??= navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
                            + " navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('x', 'NotFoundError')); }");
            press(agent, "Alt+KeyA");
            state(agent, "PAUSED");
            assertThat(agent.locator("[data-part=me-state]").textContent()).isEqualTo("麦克风不可用");
            assertThat(house.sql().number("select count(*) from agent_untaken"))
                    .as("who cannot answer has not refused")
                    .isZero();
            agent.evaluate(NO_MICROPHONE, false);
            await().atMost(SOON)
                    .until(() -> !agent.locator("[data-part=microphone-bar]").isVisible());
            press(agent, "Alt+KeyR");
            ring(agent);
            press(agent, "Alt+KeyA");
            state(agent, "TALKING");
            filedAndThenTheOfficerOnDuty(agent);
            oneDoorToThePolice(agent);
            press(agent, "Alt+KeyG");
            state(agent, "WRAP_UP");
        }
        assertThat(browsers.complaints()).isEmpty();
        agent.context().close();
    }

    /** The number is just being read out; the form is empty; one key rings the office's officer. */
    private static void filedAndThenTheOfficerOnDuty(Page agent) {
        focused(agent, "content");
        agent.keyboard().insertText(WORDS);
        agent.locator("[data-part=take-words]").waitFor();
        press(agent, "Alt+KeyJ");
        agent.getByText("云湖区城市管理局").first().waitFor();
        press(agent, "Control+Enter");
        agent.getByText("已登记并派单").waitFor();
        // In the invented city the office has nobody on duty: that is said, and by this one key.
        press(agent, "F3");
        agent.getByText("都没有能拨通的值班员")
                .or(agent.getByText("没有设置打往外线的线路"))
                .or(agent.getByText("正在呼叫"))
                .first()
                .waitFor();
        assertThat(agent.getByText("还不知道由哪个单位承办").count())
                .as("the office of the ticket just filed is remembered")
                .isZero();
        press(agent, "Alt+KeyI");
        focused(agent, "content");
    }

    private static void oneDoorToThePolice(Page agent) {
        agent.keyboard().insertText("桂花路口有人持刀伤人");
        press(agent, "Alt+Period");
        agent.locator("[data-part=other-way] button").first().waitFor();
        press(agent, "1");
        agent.getByText("已移交 110").first().waitFor();
        Locator told = agent.locator("[data-part=party-facts]");
        told.waitFor();
        assertThat(told.textContent()).contains("桂花路口有人持刀伤人");
        browsers.picture(agent, "handed-over");
        assertThat(agent.getByText("没有设置转接 110 的线路").count()).isPositive();
    }

    private static Page ready(String login) {
        Page page = browsers.signIn(house, login);
        page.locator("[data-link=phone].light-green")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        press(page, "Alt+KeyR");
        page.locator("[data-part=sound-panel]").waitFor();
        press(page, "Enter");
        state(page, "READY");
        return page;
    }

    /** Stays on the line longer than any of this takes. */
    private static SippCallers citizen(int index) {
        Fate fate =
                new Fate(
                        index,
                        Fate.Kind.CITIZEN_HANGS_UP,
                        Duration.ZERO,
                        Duration.ofSeconds(200),
                        0,
                        0,
                        Fate.hertzOf(index));
        return SippCallers.start(
                "citizen" + index, asterisk, RunningAsterisk.TRUNK, List.of(fate), 1, LOGS);
    }

    private static void ring(Page page) {
        page.locator("[data-part=callbar][data-call=ringing]")
                .waitFor(new Locator.WaitForOptions().setTimeout(40_000));
    }

    private static void state(Page page, String state) {
        page.locator("[data-part=callbar][data-state=" + state + "]")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private static void focused(Page page, String id) {
        await("the cursor is in " + id)
                .atMost(SOON)
                .until(() -> id.equals(page.evaluate("() => document.activeElement?.id")));
    }

    private static void press(Page page, String keys) {
        page.keyboard().press(keys);
    }
}
