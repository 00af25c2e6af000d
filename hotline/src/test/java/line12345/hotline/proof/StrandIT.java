package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The whole strand with real parts: a telephone call becomes a ticket, an office answers, the
 * citizen is called back, the manager sees it.
 */
class StrandIT {
    private static final Path LOGS = Bench.logs("StrandIT");
    private static final int AGENT_HERTZ = 1_700;
    private static final Duration SOON = Duration.ofSeconds(20);

    /** From then on the citizen presses 1 every now and then, until it is taken. */
    private static final Duration TALK = Duration.ofSeconds(15);

    private static final Fate CITIZEN =
            new Fate(7, Fate.Kind.AGENT_HANGS_UP, Duration.ofSeconds(1), TALK, 1, 0, 700);

    private static RunningAsterisk asterisk;
    private static RunningHouse house;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        asterisk = RunningAsterisk.start(LOGS);
        house = RunningHouse.start(LOGS, asterisk);
        browsers = new Browsers(LOGS, AGENT_HERTZ);
    }

    @AfterAll
    static void close() {
        for (AutoCloseable one : new AutoCloseable[] {browsers, house, asterisk}) {
            try {
                one.close();
            } catch (Exception e) {
                System.err.println("not closed: " + e);
            }
        }
    }

    @Test
    void aCallBecomesATicketThatIsAnsweredRatedAndCounted() throws Exception {
        String number = callAndFile();
        theCallIsRecordedAndScored();
        answer(number);
        callBack(number);
        theManagerSeesIt();
        assertThat(browsers.complaints()).isEmpty();
    }

    private String callAndFile() throws Exception {
        Page agent = browsers.signIn(house, "agent01");
        agent.locator("[data-link=phone].light-green")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        press(agent, "Alt+KeyR");
        // The first time of a day the headset is looked at before.
        press(agent, "Enter");
        try {
            await("the agent is ready after the check")
                    .atMost(Duration.ofSeconds(60))
                    .until(StrandIT::memberReady);
        } finally {
            browsers.picture(agent, "0-checked");
        }
        try (SippCallers caller =
                SippCallers.start(
                        "citizen", asterisk, RunningAsterisk.TRUNK, List.of(CITIZEN), 1, LOGS)) {
            agent.getByText("139 1000 0007").first().waitFor();
            browsers.picture(agent, "1-ringing");
            press(agent, "Alt+KeyA");
            agent.locator("text=/^通话中/").first().waitFor();
            String filed = write(agent);
            soundGoesBothWays(agent);
            await("the talk has lasted as declared")
                    .atMost(TALK)
                    .until(() -> age() > TALK.toMillis() / 1000.0);
            press(agent, "Alt+KeyG");
            caller.allDone(Duration.ofSeconds(40));
            return filed;
        } finally {
            browsers.picture(agent, "3-after");
        }
    }

    private static String write(Page agent) {
        press(agent, "Alt+KeyT");
        press(agent, "2");
        press(agent, "Alt+KeyW");
        agent.keyboard().insertText("桂花路幸福里小区南门连续三盏路灯不亮，晚上很不安全。");
        choose(agent, "Alt+KeyL", "桂花", "云湖区 / 桂花街道");
        choose(agent, "Alt+KeyS", "路灯", "市容环卫 / 路灯不亮");
        agent.getByText("云湖区城市管理局").first().waitFor();
        browsers.picture(agent, "2-written");
        press(agent, "Control+Enter");
        agent.getByText("已登记并派单").waitFor();
        String page = agent.locator("main").innerText().replace(" ", "");
        var match = java.util.regex.Pattern.compile("工单号(\\d{14})").matcher(page);
        assertThat(match.find()).as("the number is shown to be read out: " + page).isTrue();
        assertThat(page).containsPattern("承诺答复\\s*\\d+月\\d+日17:30前");
        return match.group(1);
    }

    private static void choose(Page page, String key, String words, String expected) {
        press(page, key);
        page.keyboard().insertText(words);
        // In the list, not where the words alone name it already.
        page.locator("[role=option]", new Page.LocatorOptions().setHasText(expected))
                .first()
                .waitFor();
        page.keyboard().press("Enter");
    }

    private static void soundGoesBothWays(Page agent) {
        await("sound reaches the agent and leaves again")
                .atMost(SOON)
                .until(
                        () ->
                                Browsers.counter(agent, "inbound-rtp", "packetsReceived") > 100
                                        && Browsers.counter(agent, "outbound-rtp", "packetsSent")
                                                > 100);
        assertThat(Browsers.counter(agent, "inbound-rtp", "totalAudioEnergy")).isPositive();
        for (String leg : List.of("PJSIP/trunk-", "PJSIP/1001-")) {
            assertThat(Ami.open(asterisk).packets(leg))
                    .as("packets from and to " + leg)
                    .allSatisfy((way, packets) -> assertThat(packets).isGreaterThan(100));
        }
    }

    private static void theCallIsRecordedAndScored() {
        await("the citizen's key is on the call")
                .atMost(SOON)
                .until(
                        () ->
                                house.sql()
                                                .number(
                                                        "select count(*) from call where survey_digit = 1 and recording is not null")
                                        == 1);
        Map<String, Object> call = house.sql().rows("select * from call").get(0);
        assertThat(call.get("outcome")).isEqualTo("ANSWERED");
        byte[] wav = house.signIn("manager01").download("/recordings/" + call.get("id"));
        short[] samples = Sound.samples(wav);
        assertThat(samples.length).as("a recording of the talk").isGreaterThan(10 * Sound.RATE);
        double silence = Sound.amplitude(samples, 2_900);
        assertThat(Sound.amplitude(samples, CITIZEN.hertz()))
                .as("the citizen's tone")
                .isGreaterThan(20 * silence + 100);
        assertThat(Sound.amplitude(samples, AGENT_HERTZ))
                .as("the agent's tone")
                .isGreaterThan(20 * silence + 100);
    }

    private static void answer(String number) {
        Page clerk = browsers.signIn(house, "clerk31");
        Locator row = clerk.locator("[data-number='" + number + "']");
        row.waitFor();
        row.click();
        clerk.locator("#detail[data-shown='" + number + "']").waitFor();
        browsers.picture(clerk, "4-desk");
        clerk.locator("form[data-send$='/sign'] button").click();
        clerk.locator("#contact").waitFor();
        clerk.fill("#contact", "当日上午电话联系市民，核实了位置。");
        clerk.fill("#findings", "现场三盏路灯灯头损坏。");
        clerk.fill("#answer", "已更换灯头，当晚恢复照明。");
        for (Locator box : clerk.locator("input[name=check]").all()) {
            box.check();
        }
        browsers.picture(clerk, "5-reply");
        press(clerk, "Control+Enter");
        row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void callBack(String number) {
        Page officer = browsers.signIn(house, "callback01");
        officer.getByText(number).first().waitFor();
        assertThat(officer.locator(".callback-phone").innerText().replace(" ", ""))
                .isEqualTo(CITIZEN.number());
        officer.getByText("已更换灯头").first().waitFor();
        officer.keyboard().press("1");
        officer.keyboard().press("5");
        browsers.picture(officer, "6-callback");
        press(officer, "Control+Enter");
        officer.locator("[data-none]").waitFor();
        Map<String, Object> ticket =
                house.sql()
                        .rows("select state, closing from ticket where number = ?", number)
                        .get(0);
        assertThat(ticket).containsEntry("state", "CLOSED").containsEntry("closing", "SATISFIED");
    }

    private static void theManagerSeesIt() {
        Page manager = browsers.signIn(house, "manager01");
        manager.locator("[data-figure='today.calls.in']").waitFor();
        browsers.picture(manager, "7-manager");
        for (String figure :
                List.of(
                        "today.calls.in",
                        "today.calls.answered",
                        "month.tickets.filed",
                        "month.tickets.closed",
                        "now.tickets.state.CLOSED")) {
            Locator cell = manager.locator("[data-figure='" + figure + "']").first();
            assertThat(cell.getAttribute("data-value")).as(figure).isEqualTo("1");
        }
        assertThat(rate(manager, "rate.handling_good")).isEqualTo("1/1");
        Recount.ofManagersPage(house.signIn("manager01"), house.sql());
        assertThat(house.sql().number("select count(*) from call")).isOne();
        assertThat(house.sql().number("select count(*) from ticket")).isOne();
        assertThat(house.sql().number("select count(*) from rating where level = 5")).isOne();
    }

    private static String rate(Page manager, String name) {
        Locator rate = manager.locator("[data-figure='today." + name + "']").first();
        return rate.getAttribute("data-numerator") + "/" + rate.getAttribute("data-denominator");
    }

    private static boolean press(Page page, String keys) {
        page.keyboard().press(keys);
        return true;
    }

    private static boolean memberReady() {
        return Ami.open(asterisk).members("12345").get("1001") == Ami.Member.READY;
    }

    /** Seconds since the call arrived. */
    private static double age() {
        Object age =
                house.sql()
                        .rows(
                                "select extract(epoch from clock_timestamp() - arrived_at)::float8 as age from call")
                        .get(0)
                        .get("age");
        return ((Number) age).doubleValue();
    }
}
