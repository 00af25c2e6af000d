package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import line12345.channels.ChannelContract.Answer;
import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

@QuarkusTest
class PortalPagesAppTest extends AppTest {
    private static Map<String, String> fields() {
        return APortal.fields(UUID.randomUUID().toString());
    }

    @Test
    void theFirstPageIsSmallWithEverythingItLoads() {
        String page = given().get("/").then().statusCode(200).extract().asString();
        long bytes = page.length() * 3L;
        var files = Pattern.compile("(?:href|src)=\"(/portal/portal\\.[^\"]+)\"").matcher(page);
        int found = 0;
        while (files.find()) {
            bytes +=
                    given().get(files.group(1))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray()
                            .length;
            found++;
        }
        assertThat(found).isEqualTo(2);
        assertThat(bytes).isLessThan(100_000);
        assertThat(page).contains("我要诉求", "查进度", "tel:12345");
    }

    @Test
    void reloadingTheReceiptShowsItAgainAndFilesNothing() {
        String cookie = APortal.post(fields(), List.of()).cookie("line12345-receipt");
        Answer first = APortal.receipt(cookie);
        Answer again = APortal.receipt(cookie);
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(first.page()).contains("前答复您").doesNotContain("不止一次");
    }

    @Test
    void nobodyElseReadsTheReceipt() {
        assertThat(APortal.receipt(null).status()).isEqualTo(404);
        Answer madeUp = APortal.receipt("MjAyNjExMjAwMDAwNDI");
        assertThat(madeUp.status()).isEqualTo(404);
        assertThat(madeUp.page()).contains("这里没有可以显示的回执");
    }

    @Test
    void theReceiptCanBePutAway() {
        String cookie = APortal.post(fields(), List.of()).cookie("line12345-receipt");
        given().redirects()
                .follow(false)
                .cookie("line12345-receipt", cookie)
                .post("/portal/filed")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void aRefusedFormComesBackAsItWasTyped() {
        var fields = fields();
        fields.put("phone", "1381234");
        fields.put("name", "王女士");
        fields.put("address", "柳堤路 8 号");
        fields.put("confidential", "yes");
        Answer answer = APortal.file(fields, List.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page())
                .contains("柳堤路 8 号门口的路灯坏了三天", "value=\"王女士\"", "value=\"1381234\"")
                .contains("value=\"柳堤路 8 号\"", "value=\"HELP\" required")
                .contains("value=\"" + fields.get("key") + "\"")
                .contains("电话号码不正确");
        assertThat(answer.page()).containsPattern("value=\"yes\" checked");
    }

    @Test
    void aScriptIsShownAndNeverRun() {
        var fields = fields();
        fields.put("content", "<script>alert(1)</script></textarea>\"'");
        Answer filed = APortal.file(fields, List.of());
        String progress = APortal.follow(filed.number(), filed.code()).page();
        assertThat(progress).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        fields.put("phone", "\"><script>alert(1)</script>");
        assertThat(APortal.file(fields, List.of()).page()).doesNotContain("<script>alert");
        given().get("/portal/file")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void signsThatNoDatabaseKeepsDoNoHarm() {
        var fields = fields();
        fields.put("content", "路\u0000灯");
        fields.put("placeCode", "\u0000");
        Answer filed = APortal.file(fields, List.of());
        assertThat(APortal.follow(filed.number(), filed.code()).page()).contains("路灯");
        assertThat(APortal.follow("\u0000", "\u0000").status()).isEqualTo(404);
    }

    @Test
    void unknownChoicesAreSentencesBesideTheirFields() {
        var fields = fields();
        fields.put("kind", "LOVE");
        fields.put("placeCode", "nowhere");
        fields.put("matterCode", "nothing");
        assertThat(APortal.file(fields, List.of()).page())
                .contains("请选一类", "所选的地点不在列表里", "所选的事项不在列表里");
    }

    @Test
    void anUploadBeyondTheServersBoundIsAPageAndNotABareNumber() throws Exception {
        byte[] huge = new byte[49 * 1024 * 1024];
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + "/portal/file"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(huge))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("照片太大，没有提交");
    }

    @Test
    void fiveWrongCodesCloseTheNumberForAWhile() {
        Answer filed = APortal.file(fields(), List.of());
        String wrong = filed.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(APortal.follow(filed.number(), wrong).page()).contains("不正确");
        }
        Answer closed = APortal.follow(filed.number(), filed.code());
        assertThat(closed.status()).isEqualTo(429);
        assertThat(closed.page()).contains("30 分钟后再试");
    }

    @Test
    void guessingWithManyHandsAtOnceDoesNotOpenTheNumber() throws Exception {
        Answer filed = APortal.file(fields(), List.of());
        String wrong = filed.code().equals("000000") ? "000001" : "000000";
        var hands = Executors.newFixedThreadPool(8);
        Callable<Answer> guess = () -> APortal.follow(filed.number(), wrong);
        int told = 0;
        for (var answer : hands.invokeAll(Collections.nCopies(16, guess))) {
            told += answer.get().status() == 404 ? 1 : 0;
        }
        hands.shutdown();
        assertThat(told).isEqualTo(5);
        assertThat(APortal.follow(filed.number(), filed.code()).status()).isEqualTo(429);
    }

    @Test
    void numberAndCodeAreTakenAsTheReceiptPrintsThem() {
        Answer filed = APortal.file(fields(), List.of());
        String number = filed.number().substring(0, 8) + " " + filed.number().substring(8);
        String code = filed.code().substring(0, 3) + " " + filed.code().substring(3);
        assertThat(APortal.follow(number, code).page()).contains("我们收到了您的诉求");
    }

    @Test
    void oneNumberCannotFloodTheHouse() {
        var first = fields();
        first.put("phone", "13911112222");
        for (int i = 0; i < 10; i++) {
            first.put("key", UUID.randomUUID().toString());
            assertThat(APortal.file(first, List.of()).number()).isNotNull();
        }
        assertThat(APortal.file(first, List.of()).number()).isNotNull();
        first.put("key", UUID.randomUUID().toString());
        Answer refused = APortal.file(first, List.of());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.page()).contains("一小时内提交的诉求太多了", "柳堤路 8 号门口");
    }
}
