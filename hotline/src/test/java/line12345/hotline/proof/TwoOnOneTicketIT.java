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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Two people of one office on one ticket, in two real browsers: each knows of the other, one is
 * offline for a true minute, and nothing that either has written is lost.
 */
class TwoOnOneTicketIT {
    private static final Path LOGS = Bench.logs("TwoOnOneTicketIT");
    private static final Duration OFFLINE = Duration.ofSeconds(60);
    private static final String MINE = "已于今日上午更换灯头三只，夜间复查正常亮灯。";
    private static final String THEIRS = "已于今日上午更换灯头五只，明日再查一次线路。";

    private static RunningHouse house;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        house = RunningHouse.withoutTelephony(LOGS);
        browsers = new Browsers(LOGS, 440);
    }

    @AfterAll
    static void close() {
        browsers.close();
        house.close();
    }

    @Test
    void oneIsOfflineForAMinuteAndNothingIsLost() throws Exception {
        String number = file("HELP");
        sign(number);
        Page clerk = at("clerk31", number);
        Page leader = at("leader31", number);
        present(clerk, "正在查看");
        present(leader, "正在查看");
        type(clerk, "#answer", MINE);
        present(leader, "正在填写答复");
        clerk.getByText("草稿已保存").first().waitFor();
        browsers.picture(leader, "1-present");

        clerk.context().setOffline(true);
        long from = System.nanoTime();
        type(clerk, "#answer", "断网期间补充：已当面告知市民。");
        clerk.getByText("连接中断，内容已保存在本机").first().waitFor();
        hidden(leader.locator("[data-presence]:not([hidden])"), OFFLINE);
        reply(leader, THEIRS);
        browsers.picture(clerk, "2-offline");
        Thread.sleep(Math.max(0, OFFLINE.toMillis() - (System.nanoTime() - from) / 1_000_000));
        clerk.context().setOffline(false);

        knowsWhatHappenedAndKeepsTheWords(clerk, number);
        aNewWindowHasTheWordsToo(number);
        leader.navigate(house.at("/desk/" + number).toString());
        present(leader, "正在");
        assertThat(browsers.complaints()).isEmpty();
    }

    private static void knowsWhatHappenedAndKeepsTheWords(Page clerk, String number) {
        await("the draft of the minute offline is on the server")
                .atMost(Duration.ofSeconds(30))
                .until(() -> drafts(number) == 1);
        clerk.getByText("草稿已保存").first().waitFor();
        clerk.fill("#contact", "上午电话联系市民。");
        clerk.fill("#findings", "灯头老化。");
        check(clerk);
        clerk.locator("#answer").press("Control+Enter");
        Locator conflict = clerk.locator("[data-conflict]:not([hidden])");
        conflict.waitFor();
        conflict.getByText("这一步不能再做").first().waitFor();
        browsers.picture(clerk, "3-too-late");
        String told = conflict.innerText();
        assertThat(told).contains(MINE, "断网期间补充", name("leader31"), "回复");
        assertThat(drafts(number)).as("my words stay in the draft").isEqualTo(1);
        assertThat(reply(number)).isEqualTo(THEIRS);
    }

    /** As after a crash, at another computer. */
    private static void aNewWindowHasTheWordsToo(String number) {
        Page other = browsers.signIn(house, "clerk31");
        String kept =
                (String)
                        other.evaluate(
                                "async (form) => JSON.parse((await (await fetch('/drafts?form=' +"
                                        + " form)).json())[0].content).answer",
                                "reply-" + number);
        assertThat(kept).contains(MINE, "断网期间补充");
        other.context().close();
    }

    @Test
    void aConflictShowsBothVersionsAndPutsThemTogether() {
        String number = file("COMPLAINT");
        sign(number);
        Page clerk = at("clerk31", number);
        type(clerk, "#answer", MINE);
        clerk.fill("#contact", "上午电话联系市民。");
        clerk.fill("#findings", "灯头老化。");
        check(clerk);
        Page other = at("clerk31", number);
        await("the draft is restored on another computer")
                .atMost(Duration.ofSeconds(10))
                .until(() -> other.inputValue("#answer").equals(MINE));
        other.context().close();

        anotherVersionIsThereMeanwhile(number);
        clerk.locator("#answer").press("Control+Enter");
        Locator conflict = clerk.locator("[data-conflict]:not([hidden])");
        conflict.getByText("合并后提交").waitFor();
        browsers.picture(clerk, "4-both-versions");
        assertThat(conflict.locator("mark").allInnerTexts()).contains("三", "五");
        assertThat(conflict.innerText()).contains(name("leader31"), name("review01"));
        assertThat(clerk.inputValue("#answer"))
                .as("my words are still in the form")
                .isEqualTo(MINE);

        conflict.getByText("合并后提交").click();
        Locator both = conflict.locator(".conflict-merge textarea").last();
        assertThat(both.inputValue()).contains("三", "五", "夜间复查", "明日再查");
        both.fill("已更换灯头八只，夜间复查正常，明日再查一次线路。");
        conflict.getByText("提交合并后的内容").click();
        await("the merged answer is the office's reply")
                .atMost(Duration.ofSeconds(20))
                .until(() -> "已更换灯头八只，夜间复查正常，明日再查一次线路。".equals(reply(number)));
        assertThat(drafts(number)).as("sent, the draft is gone").isZero();
        assertThat(browsers.complaints()).isEmpty();
    }

    /** The leader answers and the reviewer sends it back: the form is filled with other words. */
    private static void anotherVersionIsThereMeanwhile(String number) {
        house.signIn("leader31")
                .post(
                        "/desk/" + number + "/reply",
                        Map.of(
                                "version",
                                version(number),
                                "contact",
                                "已致电",
                                "findings",
                                "灯头老化。",
                                "answer",
                                THEIRS));
        Object ground =
                house.sql()
                        .rows("select code from ground where use = 'SEND_BACK' order by position")
                        .get(0)
                        .get("code");
        house.signIn("review01")
                .post(
                        "/reviews/" + number + "/send-back",
                        Map.of("version", version(number), "ground", ground, "words", "请写明数量"));
    }

    private static Page at(String login, String number) {
        Page page = browsers.signIn(house, login);
        page.navigate(house.at("/desk/" + number).toString());
        page.locator("#answer").waitFor();
        return page;
    }

    private static void present(Page page, String words) {
        page.locator("[data-presence]:not([hidden])", new Page.LocatorOptions().setHasText(words))
                .waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }

    private static void hidden(Locator strip, Duration within) {
        strip.waitFor(
                new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.HIDDEN)
                        .setTimeout(within.toMillis()));
    }

    private static void type(Page page, String field, String words) {
        page.focus(field);
        page.keyboard().press("Control+End");
        page.keyboard().insertText(words);
    }

    private static void check(Page page) {
        page.locator("input[name=check]").all().forEach(Locator::check);
    }

    private static void reply(Page page, String answer) {
        page.fill("#contact", "已电话联系。");
        page.fill("#findings", "现场查看。");
        page.fill("#answer", answer);
        check(page);
        page.locator("#answer").press("Control+Enter");
        page.getByText("已回复").first().waitFor();
    }

    private static String file(String kind) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("phone", "13800001234");
        form.put("kind", kind);
        form.put("content", "桂花街路灯连续三盏不亮，晚上看不见路。");
        form.put("placeCode", "0101");
        form.put("matterCode", "0101");
        form.put("urgency", "ORDINARY");
        form.put("handling", "DISPATCH");
        return house.signIn("agent01").post("/console/tickets", form).path("number").asText();
    }

    private static void sign(String number) {
        house.signIn("clerk31")
                .post("/desk/" + number + "/sign", Map.of("version", version(number)));
    }

    private static int version(String number) {
        return (int) house.sql().number("select version from ticket where number = ?", number);
    }

    private static long drafts(String number) {
        return house.sql().number("select count(*) from draft where form = ?", "reply-" + number);
    }

    private static String reply(String number) {
        return (String)
                house.sql()
                        .rows(
                                "select coalesce(l.reply, '') as reply from leg l join ticket t on"
                                        + " t.id = l.ticket_id where t.number = ?",
                                number)
                        .get(0)
                        .get("reply");
    }

    private static String name(String login) {
        return (String)
                house.sql()
                        .rows("select name from account where login = ?", login)
                        .get(0)
                        .get("name");
    }
}
