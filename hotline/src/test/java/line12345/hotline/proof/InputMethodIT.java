package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A Chinese input method at every desk of a real browser: the keys of pinyin, the digit and the
 * space that choose, the Enter that ends it belong to the input method, and nothing on the page
 * fires. The same keys without an input method do fire, so that this test can fail.
 */
class InputMethodIT {
    private static final Path LOGS = Bench.logs("InputMethodIT");

    /** What pinyin is typed with, and what the desks would do with it. */
    private static final List<String> KEYS =
            List.of(
                    "Enter",
                    "1",
                    "2",
                    "0",
                    "9",
                    " ",
                    "j",
                    "k",
                    "x",
                    "n",
                    "y",
                    "s",
                    "r",
                    "l",
                    "t",
                    "p",
                    "q",
                    "Escape",
                    "ArrowDown",
                    "ArrowUp",
                    "Ctrl+Enter",
                    "Alt+w",
                    "Alt+q");

    /** Counts whatever a page's script can set off: presses, focus, requests, new addresses. */
    private static final String COUNT =
            """
            () => {
              window.fired = [];
              if (window.counting) return;
              window.counting = true;
              const wrap = (owner, name, says) => {
                const was = owner[name];
                owner[name] = function (...all) {
                  const word = says(this, all);
                  if (word) window.fired.push(`${name} ${word}`);
                  return was.apply(this, all);
                };
              };
              const own = (address) => /drafts|presence|notices|live|claims|here|state/.test(String(address)) ? null : String(address);
              wrap(HTMLElement.prototype, 'click', (it) => it.outerHTML.slice(0, 60));
              wrap(HTMLElement.prototype, 'focus', (it) => it.outerHTML.slice(0, 60));
              wrap(HTMLFormElement.prototype, 'requestSubmit', () => 'form');
              wrap(window, 'fetch', (it, [address]) => own(address));
              wrap(XMLHttpRequest.prototype, 'open', (it, [, address]) => own(address));
              wrap(history, 'pushState', (it, [, , address]) => String(address));
            }
            """;

    /** Keys as an input method sends them to the page, or plain ones. */
    private static final String PRESS =
            """
            ([keys, composing, ended]) => {
              const rows = document.querySelectorAll('.list-row');
              const at = [document.body, document.activeElement, rows[0], document.querySelector('[data-question] input'), document.querySelector('main')].filter(Boolean);
              for (const target of at) for (const name of keys) {
                const key = name.replace(/^(Ctrl|Alt)\\+/, '');
                const code = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key === ' ' ? 'Space' : key;
                const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, isComposing: composing === 'flag',
                  ctrlKey: name.startsWith('Ctrl+'), altKey: name.startsWith('Alt+') });
                if (composing === 'code') Object.defineProperty(event, 'keyCode', { value: 229 });
                if (ended) target.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '你' }));
                target.dispatchEvent(event);
              }
              return window.fired;
            }
            """;

    private static RunningHouse house;
    private static Browsers browsers;

    @BeforeAll
    static void workOnEveryDesk() {
        house = RunningHouse.withoutTelephony(LOGS);
        browsers = new Browsers(LOGS, 440);
        Random random = new Random(7);
        Staff agent = house.signIn("agent01");
        for (int i = 0; i < 3; i++) {
            Filing.of(random, Filing.Way.DISPATCHED).file(agent);
            new FiledWaiting(random).file(house);
        }
        String late = Filing.of(random, Filing.Way.DISPATCHED).file(agent);
        supervise(late);
        answer(Filing.of(random, Filing.Way.DISPATCHED).file(agent));
        answer(complaint(agent));
    }

    /** A callback waits for an ordinary answer, a review for a complaint's. */
    private static void answer(String answered) {
        Staff clerk = house.signIn("clerk31");
        clerk.post("/desk/" + answered + "/sign", Map.of("version", version(answered)));
        clerk.post(
                "/desk/" + answered + "/reply",
                Map.of(
                        "version", version(answered),
                        "contact", "已致电",
                        "findings", "已看",
                        "answer", "已修复"));
    }

    private static String complaint(Staff agent) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("phone", "13800001234");
        form.put("kind", "COMPLAINT");
        form.put("content", "桂花街路灯报修三次无人来修。");
        form.put("placeCode", "0101");
        form.put("matterCode", "0101");
        form.put("urgency", "ORDINARY");
        form.put("handling", "DISPATCH");
        return agent.post("/console/tickets", form).path("number").asText();
    }

    private static void supervise(String number) {
        house.signIn("manager01")
                .post(
                        "/bulk",
                        Map.of(
                                "action",
                                "supervise",
                                "key",
                                UUID.randomUUID().toString(),
                                "ground",
                                "overdue",
                                "marked",
                                List.of(
                                        Map.of(
                                                "number",
                                                number,
                                                "position",
                                                1,
                                                "version",
                                                version(number)))));
        await("the order is issued")
                .until(() -> house.sql().number("select count(*) from supervision_order") > 0);
    }

    private static long version(String number) {
        return house.sql().number("select version from ticket where number = ?", number);
    }

    /** A request on the web about a matter that nobody is named for: it waits in the pool. */
    private record FiledWaiting(Random random) {
        void file(RunningHouse house) {
            Map<String, String> form =
                    Map.of(
                            "key", "k" + Math.abs(random.nextLong()),
                            "content", "请问这件事归谁管，我已经跑了三个地方。",
                            "kind", "REPORT",
                            "matterCode", "0101",
                            "placeCode", "0101",
                            "phone", "13900001111");
            Staff.nobody(house::at).multipart("/portal/file", form, new byte[0]);
        }
    }

    @AfterAll
    static void close() {
        browsers.close();
        house.close();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "agent01, /console, #content",
        "agent02, /pool, textarea",
        "clerk31, /desk, textarea",
        "leader31, /desk, textarea",
        "review01, /reviews, textarea",
        "callback01, /callbacks, textarea",
        "manager01, '/supervision?list=orders', input[type=text]",
        "admin01, /offices, 'input[type=search]'",
        "admin01, /catalogue, 'input[type=search]'",
    })
    void nothingFiresWhileComposing(String login, String address, String field) {
        Page page = browsers.signIn(house, login);
        page.navigate(house.at(address).toString());
        page.waitForTimeout(1500);
        page.evaluate(COUNT);
        assertThat(pressed(page, "flag", false)).as("isComposing").isEmpty();
        assertThat(pressed(page, "code", false)).as("keyCode 229").isEmpty();
        assertThat(pressed(page, "", true)).as("right after the composition").isEmpty();
        pinyinInAField(page, field);
        page.waitForTimeout(200);
        page.evaluate(COUNT);
        assertThat(pressed(page, "", false)).as("without an input method they fire").isNotEmpty();
        page.context().close();
    }

    @SuppressWarnings("unchecked")
    private static List<String> pressed(Page page, String composing, boolean ended) {
        return (List<String>) page.evaluate(PRESS, List.of(KEYS, composing, ended));
    }

    /** Through the browser's own input method machinery, where the desk has a field to write in. */
    @SuppressWarnings("unchecked")
    private static void pinyinInAField(Page page, String field) {
        var place = page.locator(field + ":visible").first();
        if (page.locator(field + ":visible").count() == 0) {
            return;
        }
        place.fill("");
        place.focus();
        page.waitForTimeout(100);
        page.evaluate(COUNT);
        CDPSession browser = page.context().newCDPSession(page);
        for (String step : new String[] {"n", "ni", "ni h", "ni hao"}) {
            compose(browser, step);
            for (String key : KEYS) {
                down(browser, key);
            }
        }
        JsonObject chosen = new JsonObject();
        chosen.addProperty("text", "你好");
        browser.send("Input.insertText", chosen);
        assertThat(place.inputValue()).isEqualTo("你好");
        // A list of choices may follow the words; keys must have set off nothing else.
        List<String> fired =
                ((List<String>) page.evaluate("() => window.fired"))
                        .stream().filter(one -> !one.contains("?q=")).toList();
        assertThat(fired).as("pinyin in " + field).isEmpty();
    }

    private static void compose(CDPSession browser, String pinyin) {
        JsonObject words = new JsonObject();
        words.addProperty("text", pinyin);
        words.addProperty("selectionStart", pinyin.length());
        words.addProperty("selectionEnd", pinyin.length());
        browser.send("Input.imeSetComposition", words);
    }

    /** The browser marks it as composing by itself; no text comes with it. */
    private static void down(CDPSession browser, String name) {
        String key = name.replaceFirst("^(Ctrl|Alt)\\+", "");
        JsonObject press = new JsonObject();
        press.addProperty("type", "rawKeyDown");
        press.addProperty("key", key);
        press.addProperty("code", key.matches("[a-z]") ? "Key" + key.toUpperCase() : key);
        press.addProperty("windowsVirtualKeyCode", 229);
        press.addProperty(
                "modifiers", name.startsWith("Ctrl") ? 2 : name.startsWith("Alt") ? 1 : 0);
        browser.send("Input.dispatchKeyEvent", press);
    }
}
