package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import line12345.hotline.telephony.SippPhone;
import line12345.hotline.telephony.Voice;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A leader in Chromium on the wall's page listens to a call, whispers, barges in and takes over; an
 * agent's and a citizen's telephone hear who speaks, and so does the leader's page.
 */
class LeaderListensIT {
    private static final Path LOGS = Bench.logs("LeaderListensIT");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int CITIZEN = 700;
    private static final int AGENT = 1_300;
    private static final int LEADER = 1_900;
    private static final String AGENT_PHONE = "2001";
    private static final int AGENT_PORT = 18_381;
    private static final int CITIZEN_PORT = 18_382;

    /** The tone of a browser's microphone is cleaned of noise and comes softer than sipp's. */
    private static final double LOUD = 250;

    private static final double SILENT = 60;

    /** How loud a tone is in what the page plays, in decibels below full. */
    private static final String HEARD =
            """
            async (tones) => {
              const tracks = window.__connections
                .filter((one) => one.connectionState === "connected")
                .flatMap((one) => one.getReceivers().map((receiver) => receiver.track));
              const context = window.__ears ??= new AudioContext();
              const analyser = context.createAnalyser();
              analyser.fftSize = 8192;
              context.createMediaStreamSource(new MediaStream(tracks)).connect(analyser);
              await new Promise((done) => setTimeout(done, 700));
              const all = new Float32Array(analyser.frequencyBinCount);
              analyser.getFloatFrequencyData(all);
              return tones.map((hertz) => Math.max(-200, all[Math.round((hertz * analyser.fftSize) / context.sampleRate)]));
            }
            """;

    private static RunningAsterisk asterisk;
    private static RunningHouse house;
    private static Browsers browsers;
    private static Voice citizenVoice;
    private static Voice agentVoice;
    private static SippPhone agent;
    private static SippPhone citizen;

    @BeforeAll
    static void open() throws Exception {
        asterisk = RunningAsterisk.start(LOGS);
        house = RunningHouse.start(LOGS, asterisk);
        browsers = new Browsers(LOGS, LEADER);
        citizenVoice = Voice.at(RunningAsterisk.TRUNK, CITIZEN);
        agentVoice = Voice.at("127.0.0.4", AGENT);
    }

    @AfterAll
    static void close() throws Exception {
        for (AutoCloseable one :
                new AutoCloseable[] {
                    citizen, agent, citizenVoice, agentVoice, browsers, house, asterisk
                }) {
            if (one != null) {
                one.close();
            }
        }
    }

    @Test
    void whoIsHeardIsWhoShallBeHeard() throws Exception {
        Page wall = wall();
        aCallGoesOn();
        Locator tile =
                wall.locator(
                        ".tile[data-state=TALKING]", new Page.LocatorOptions().setHasText("2001"));
        tile.waitFor();
        tile.focus();
        wall.keyboard().press("Enter");
        wall.keyboard().press("Alt+l");
        words(wall, "监听中");
        await("the page hears both").atMost(SOON).until(() -> hearsBoth(wall));
        heardBy(false, false);
        browsers.picture(wall, "listening");

        turn(wall, "whisper", "密语中");
        heardBy(true, false);
        turn(wall, "barge", "强插中");
        heardBy(true, true);
        browsers.picture(wall, "barging");
        turn(wall, "listen", "监听中");
        heardBy(false, false);
        await("every way is on the books")
                .atMost(SOON)
                .until(() -> ways().equals(List.of("LISTEN", "WHISPER", "BARGE", "LISTEN")));

        takenOver(wall);
        lost(wall);
        assertThat(browsers.complaints()).isEmpty();
    }

    private static Page wall() {
        Page page = browsers.signIn(house, "shift01");
        page.navigate(house.at("/wall").toString());
        page.locator("[data-part=phone-light].light-green")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return page;
    }

    private static void aCallGoesOn() throws Exception {
        String exchange = "127.0.0.1:" + asterisk.sipPort;
        SippPhone.signIn(
                exchange, AGENT_PHONE, RunningAsterisk.PHONE_SECRET, "127.0.0.4", AGENT_PORT);
        agent =
                SippPhone.at(
                        "127.0.0.4",
                        AGENT_PORT,
                        "sipp/phone-answers",
                        Map.of("PORT", "" + agentVoice.port()),
                        440);
        String login =
                (String)
                        house.sql()
                                .rows("select login from account where extension = '2001'")
                                .get(0)
                                .get("login");
        house.signIn(login).post("/console/state", Map.of("state", "ready"));
        citizen =
                SippPhone.callsTo(
                        exchange,
                        RunningAsterisk.TRUNK,
                        CITIZEN_PORT,
                        "sipp/citizen-speaks",
                        Map.of(
                                "EXCHANGE",
                                exchange,
                                "PORT",
                                "" + citizenVoice.port(),
                                "LASTS",
                                "180000"));
        await("the agent answers")
                .atMost(SOON)
                .until(() -> agent.heard().contains("ACK ") && citizen.heard().contains("200 OK"));
        citizenVoice.speaksTo(citizen);
        agentVoice.speaksTo(agent);
        await("they talk")
                .atMost(SOON)
                .until(() -> citizenVoice.hears(AGENT) && agentVoice.hears(CITIZEN));
    }

    private static void words(Page wall, String part) {
        await(part)
                .atMost(SOON)
                .until(() -> wall.locator("[data-part=line-words]").textContent().contains(part));
    }

    private static void turn(Page wall, String way, String words) {
        wall.locator("[data-turn=" + way + "]").click();
        words(wall, words);
    }

    @SuppressWarnings("unchecked")
    private static boolean hearsBoth(Page wall) {
        List<Number> levels = (List<Number>) wall.evaluate(HEARD, List.of(CITIZEN, AGENT, 2_900));
        double silence = levels.get(2).doubleValue();
        return levels.get(0).doubleValue() > silence + 20
                && levels.get(1).doubleValue() > silence + 20;
    }

    /** Whom of the two telephones hears the leader, and for a whole second nobody else does. */
    private static void heardBy(boolean byAgent, boolean byCitizen) {
        await("heard by agent " + byAgent + ", by citizen " + byCitizen)
                .atMost(SOON)
                .until(
                        () -> {
                            agentVoice.forget();
                            citizenVoice.forget();
                            await().atMost(SOON)
                                    .until(
                                            () ->
                                                    agentVoice.heardASecond()
                                                            && citizenVoice.heardASecond());
                            return heard(agentVoice, byAgent) && heard(citizenVoice, byCitizen);
                        });
        assertThat(agentVoice.hears(CITIZEN) && citizenVoice.hears(AGENT)).as("talk").isTrue();
    }

    private static boolean heard(Voice voice, boolean loud) {
        double leader = voice.amplitude(LEADER);
        return loud ? leader > LOUD : leader < SILENT;
    }

    private static List<String> ways() {
        return house.sql().rows("select mode from listening_turn order by id").stream()
                .map(row -> (String) row.get("mode"))
                .toList();
    }

    private static void takenOver(Page wall) throws Exception {
        Locator take = wall.locator("[data-part=take-over]");
        take.click();
        take.click();
        words(wall, "正在与市民通话");
        await("the agent is out").atMost(SOON).until(() -> agent.heard().contains("BYE "));
        citizenVoice.forget();
        await("leader and citizen talk")
                .atMost(SOON)
                .until(() -> citizenVoice.amplitude(LEADER) > LOUD && !citizenVoice.hears(AGENT));
        browsers.picture(wall, "taken-over");
    }

    /** The page is reloaded in the middle: the citizen is the next to be served. */
    private static void lost(Page wall) {
        wall.reload();
        await("the citizen waits first")
                .atMost(SOON)
                .until(
                        () ->
                                house.sql()
                                                .rows(
                                                        "select id from call where ended_at is null and"
                                                                + " waiting_again")
                                                .size()
                                        == 1);
    }
}
