package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed forms in a real browser: each is one A4 page, however much was written. */
class SheetsIT {
    private static final Path LOGS = Bench.logs("SheetsIT");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page(?!s)");
    private static final Pattern BOX = Pattern.compile("/MediaBox\\s*\\[0 0 ([\\d.]+) ([\\d.]+)]");

    /** As long as an office may write; with lines of its own, wide signs and an endless word. */
    private static final String LONG =
            ("路灯不亮，晚上老人小孩出行很不安全，已经反映过三次。\n第二件事：" + "X".repeat(120) + "\n").repeat(12);

    private static RunningHouse house;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        house = RunningHouse.withoutTelephony(LOGS);
        browsers = new Browsers(LOGS, 440);
    }

    @AfterAll
    static void close() {
        for (AutoCloseable one : new AutoCloseable[] {browsers, house}) {
            try {
                one.close();
            } catch (Exception e) {
                System.err.println("not closed: " + e);
            }
        }
    }

    @Test
    void theTicketFormIsOnePageShortOrLongAndMaskedUntilSomebodySaysWhy() throws IOException {
        Page clerk = browsers.signIn(house, "clerk31");
        String shortly = filed("路灯不亮");
        onePage(clerk, "/tickets/" + shortly + "/form", "form-short");
        assertThat(clerk.locator(".sheet").textContent())
                .contains("138****0001", "打印")
                .doesNotContain("13800000001");
        String number = filed(LONG);
        answer(number);
        onePage(clerk, "/tickets/" + number + "/form", "form-long");
        assertThat(clerk.locator(".sheet").textContent()).contains("……（全文见系统）");
        clerk.locator("[data-reveal]").click();
        clerk.locator(".reveal-form .chip").first().click();
        clerk.getByText("13800000001").waitFor();
        clerk.onDialog(dialog -> dialog.dismiss());
        print(clerk, "form-revealed");
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void theSupervisionNoticeIsOnePageToo() throws IOException {
        String number = filed(LONG);
        var mark = Map.of("number", number, "position", 1, "version", version("manager01", number));
        house.signIn("manager01")
                .post(
                        "/bulk",
                        Map.of(
                                "action",
                                "supervise",
                                "key",
                                "a-notice-on-one-page",
                                "ground",
                                "leader",
                                "words",
                                LONG.substring(0, 900),
                                "marked",
                                List.of(mark)));
        await("the order is issued")
                .until(() -> house.sql().number("select count(*) from supervision_order") > 0);
        Page clerk = browsers.signIn(house, "clerk31");
        clerk.navigate(house.at("/desk/orders").toString());
        String address = clerk.locator("a[href$='/notice']").first().getAttribute("href");
        onePage(clerk, address, "notice-long");
        assertThat(clerk.locator(".sheet").textContent()).contains("督办要求", "……（全文见系统）");
    }

    private static void onePage(Page page, String address, String name) throws IOException {
        page.navigate(house.at(address).toString());
        browsers.picture(page, name);
        print(page, name);
    }

    private static void print(Page page, String name) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.write(LOGS.resolve(name + ".pdf"), pdf);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(text).results().count()).as(name).isEqualTo(1);
        Matcher box = BOX.matcher(text);
        assertThat(box.find()).as(name).isTrue();
        // A4 is 595 by 842 points.
        assertThat(Double.parseDouble(box.group(1))).isBetween(594.0, 596.5);
        assertThat(Double.parseDouble(box.group(2))).isBetween(841.0, 843.0);
    }

    private static String filed(String content) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("phone", "13800000001");
        form.put("name", "王小明");
        form.put("kind", "HELP");
        form.put("content", content);
        form.put("placeCode", "0101");
        form.put("address", "桂花街 12 号");
        form.put("matterCode", "0101");
        form.put("urgency", "ORDINARY");
        form.put("confidential", false);
        form.put("handling", "DISPATCH");
        form.put("answer", "");
        JsonNode answer = house.signIn("agent01").post("/console/tickets", form);
        return answer.path("number").asText();
    }

    private static void answer(String number) {
        Staff clerk = house.signIn("clerk31");
        clerk.post("/desk/" + number + "/sign", Map.of("version", version("clerk31", number)));
        Map<String, Object> reply = new HashMap<>();
        reply.put("version", version("clerk31", number));
        reply.put("answer", LONG.substring(0, 900));
        reply.put("basis", "《城市道路照明设施管理规定》第二十一条");
        reply.put("findings", LONG.substring(0, 900));
        reply.put("contact", LONG.substring(0, 490));
        clerk.post("/desk/" + number + "/reply", reply);
    }

    private static int version(String login, String number) {
        Matcher version =
                Pattern.compile("data-version=\"(\\d+)\"")
                        .matcher(house.signIn(login).page("/tickets/" + number));
        assertThat(version.find()).isTrue();
        return Integer.parseInt(version.group(1));
    }
}
