package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import line12345.hotline.telephony.SippPhone;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A citizen hangs up in the queue; an agent in Chromium presses F6 and F6 again, the citizen is
 * called back and both speak, and the entry is off the list.
 */
class MissedBackIT {
    private static final Path LOGS = Bench.logs("MissedBackIT");
    private static final int CITIZEN_PORT = Bench.freePort();
    private static final Fate LOST =
            new Fate(
                    77,
                    Fate.Kind.ABANDONED,
                    Duration.ZERO,
                    Duration.ofSeconds(8),
                    0,
                    1,
                    Fate.hertzOf(0));

    private static RunningAsterisk asterisk;
    private static RunningHouse house;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        asterisk = RunningAsterisk.start(LOGS);
        String trunk = "PJSIP/trunk/sip:{number}@127.0.0.2:" + CITIZEN_PORT;
        house = RunningHouse.start(LOGS, asterisk, Map.of("LINE12345_EXCHANGE_OUTBOUND", trunk));
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
    void whoHungUpInTheQueueIsCalledBackByTwoKeys() throws Exception {
        Page page = console();
        hangsUpInTheQueue();
        // Nobody asks: the console is told.
        page.locator("[data-part=missed]:not([hidden])").waitFor(patient());
        long id = ((Number) entry().get("id")).longValue();
        // The proof may run at night, when only what a shift leader marks is called.
        house.signIn("shift01").post("/missed/" + id + "/urgent", Map.of("why", "像是在求助"));
        try (SippPhone citizen =
                SippPhone.at(
                        "127.0.0.2",
                        CITIZEN_PORT,
                        "sipp/relay-answers",
                        Map.of("OWN", LOST.number()),
                        1_900)) {
            page.keyboard().press("F6");
            page.locator("[data-missed='" + id + "']").waitFor(patient());
            browsers.picture(page, "taken");
            page.keyboard().press("F6");
            await("the number stands in the form")
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> LOST.number().equals(page.inputValue("[name=phone]")));
            browsers.picture(page, "spoken");
            double before = Browsers.counter(page, "inbound-rtp", "packetsReceived");
            await("the citizen is heard")
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () ->
                                    Browsers.counter(page, "inbound-rtp", "packetsReceived")
                                            > before + 20);
            page.keyboard().press("Alt+g");
            page.locator("[data-missed]")
                    .waitFor(patient().setState(WaitForSelectorState.DETACHED));
            assertThat(citizen.messages()).contains("INVITE sip:" + LOST.number());
        }
        assertThat(entry()).containsEntry("state", "DONE").containsEntry("ending", "REACHED");
        assertThat(browsers.complaints()).isEmpty();
    }

    private static Page console() {
        Page page = browsers.signIn(house, "agent01");
        page.navigate(house.at("/console").toString());
        page.locator("[data-link=phone].light-green").waitFor(patient());
        return page;
    }

    private static void hangsUpInTheQueue() {
        try (SippCallers citizen =
                SippCallers.start(
                        "gave-up", asterisk, RunningAsterisk.TRUNK, List.of(LOST), 1, LOGS)) {
            citizen.allDone(Duration.ofSeconds(90));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> !entries().isEmpty());
    }

    private static Map<String, Object> entry() {
        return entries().get(0);
    }

    private static List<Map<String, Object>> entries() {
        return house.sql()
                .rows(
                        "select id, state, coalesce(ending, '') as ending from missed_call"
                                + " where masked = '"
                                + LOST.masked()
                                + "'");
    }

    private static Locator.WaitForOptions patient() {
        return new Locator.WaitForOptions().setTimeout(60_000);
    }
}
