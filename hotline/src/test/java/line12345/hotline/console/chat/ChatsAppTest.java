package line12345.hotline.console.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The agents' desk: one takes, the others do not; nobody is left at an empty chair. */
@QuarkusTest
class ChatsAppTest extends ChatHouse {
    @Test
    void whatTheCitizenWroteWhileWaitingIsReadFirst() {
        String browser = browser();
        writes(browser, "柳堤路的路灯坏了");
        desk(ONE).get("/chats/now").then().body("waiting", is(1)).body("talks.size()", is(0));
        long chat = takes(ONE);
        assertThat(reads(ONE, chat).getList("lines.words", String.class)).contains("柳堤路的路灯坏了");
        desk(ONE)
                .get("/chats/now")
                .then()
                .body("waiting", is(0))
                .body("talks[0].unanswered", is(1));
        answers(ONE, chat, "请问门牌号？").statusCode(204);
        assertThat(words(browser)).contains("请问门牌号？");
        assertThat(news(browser).getString("talk.standing.chinese"))
                .isEqualTo("工号 " + ONE + " 正在接待您");
        desk(ONE).get("/chats/now").then().body("talks[0].unanswered", is(0));
    }

    @Test
    void whoWaitsLongestIsTakenFirst() {
        String first = browser();
        at(ten.plusSeconds(1));
        String second = browser();
        assertThat(news(second).getString("talk.standing.chinese")).startsWith("您前面还有 1 位");
        takes(ONE);
        assertThat(news(first).getString("talk.state")).isEqualTo("TALKING");
        assertThat(news(second).getString("talk.standing.chinese")).startsWith("您排在第一位");
    }

    @Test
    void oneCitizenIsTakenByOneAgentHoweverManyTakeAtOnce() throws Exception {
        desk(ONE);
        desk(TWO);
        desk("agent10");
        var desks = Executors.newFixedThreadPool(3);
        for (int round = 0; round < 5; round++) {
            browser();
            List<Callable<Integer>> all =
                    List.of(
                            () -> desk(ONE).post("/chats/next").statusCode(),
                            () -> desk(TWO).post("/chats/next").statusCode(),
                            () -> desk("agent10").post("/chats/next").statusCode());
            int taken = 0;
            for (var answer : desks.invokeAll(all)) {
                taken += answer.get() == 200 ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
            assertThat(count("select count(*) from chat where state = 'TALKING'")).isEqualTo(1);
            sql("update chat set state = 'ENDED', ended_at = asked_at where state = 'TALKING'");
        }
        desks.shutdown();
    }

    @Test
    void thePressThatIsRepeatedSaysNothingTwice() {
        String browser = browser();
        long chat = takes(ONE);
        answers(ONE, chat, "k1", "您好").statusCode(204);
        answers(ONE, chat, "k1", "您好").statusCode(204);
        assertThat(words(browser)).containsOnlyOnce("您好");
    }

    @Test
    void aThirdTalkIsRefusedInASentence() {
        browser();
        browser();
        browser();
        takes(ONE);
        takes(ONE);
        desk(ONE)
                .post("/chats/next")
                .then()
                .statusCode(409)
                .body("sentence", containsString("最多接待 2 个"));
        takes(TWO);
        desk(TWO).post("/chats/next").then().statusCode(404).body("code", is("nobody-waits"));
    }

    @Test
    void aColleagueGoesOnWithTheNoteThatTheCitizenNeverReads() {
        String browser = browser();
        long chat = takes(ONE);
        String next = account(TWO);
        over(ONE, chat, Map.of("to", Long.valueOf(next), "note", "他很着急"), 204);
        assertThat(words(browser)).noneMatch(words -> words.contains("着急"));
        assertThat(words(browser)).anyMatch(words -> words.contains("已转给工号 " + TWO));
        assertThat(reads(TWO, chat).getList("lines.words", String.class)).contains("他很着急");
        answers(ONE, chat, "我还在").statusCode(404);
        answers(TWO, chat, "我来继续").statusCode(204);
        assertThat(words(browser)).contains("我来继续").doesNotContain("我还在");
    }

    private String account(String login) {
        String name = signedIn(login).get("/chats").asString().split("class=\"who\"[^>]*><b>")[1];
        String found =
                desk(ONE)
                        .queryParam("q", name.substring(0, name.indexOf('<')))
                        .get("/chats/colleagues")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("[0].code");
        assertThat(found).isNotNull();
        return found;
    }

    private void over(String login, long chat, Map<String, Object> form, int status) {
        desk(login).body(form).post("/chats/" + chat + "/over").then().statusCode(status);
    }

    @Test
    void backInTheQueueItIsBeforeThoseWhoCameLater() {
        String first = browser();
        long chat = takes(ONE);
        at(ten.plusSeconds(30));
        browser();
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("to", null);
        nobody.put("note", "");
        over(ONE, chat, nobody, 204);
        assertThat(news(first).getString("talk.standing.chinese")).startsWith("您排在第一位");
        assertThat(takes(TWO)).isEqualTo(chat);
    }

    @Test
    void nobodyIsHandedOverToThemselvesToAClerkOrToAFullDesk() {
        browser();
        long chat = takes(ONE);
        over(ONE, chat, Map.of("to", 999_999, "note", ""), 422);
        over(ONE, chat, Map.of("to", Long.valueOf(ownAccount(ONE)), "note", ""), 422);
        browser();
        browser();
        takes(TWO);
        takes(TWO);
        over(ONE, chat, Map.of("to", Long.valueOf(account(TWO)), "note", ""), 422);
        answers(ONE, chat, "我还在").statusCode(204);
    }

    private String ownAccount(String login) {
        return signedIn(login).get("/chats").asString().split("data-account=\"")[1].split("\"")[0];
    }

    @Test
    void anotherAgentReadsNothingUntilTheSameCitizenIsTheirs() {
        String browser = browser();
        writes(browser, "我的名字是李四");
        long chat = takes(ONE);
        desk(TWO).get("/chats/" + chat).then().statusCode(404);
        desk(TWO).post("/chats/" + chat + "/end").then().statusCode(404);
        desk(TWO).get("/chats/" + chat + "/filing").then().statusCode(404);
        desk(ONE).post("/chats/" + chat + "/end").then().statusCode(204);
        // The same browser comes back: its earlier chat is the next agent's history.
        comesBack(browser);
        long again = takes(TWO);
        assertThat(reads(TWO, again).getList("past.id", Long.class)).contains(chat);
        assertThat(reads(TWO, chat).getBoolean("mine")).isFalse();
    }

    private void comesBack(String browser) {
        byScript(browser).post("/portal/chat").then().statusCode(303);
    }

    @Test
    void whoTalksInWritingGetsNoCallsUntilTheLastTalkIsOver() {
        wish(ONE, "ready");
        browser();
        browser();
        long first = takes(ONE);
        long second = takes(ONE);
        state("PAUSED").body("reason", is("在线接待"));
        desk(ONE).post("/chats/" + first + "/end").then().statusCode(204);
        state("PAUSED");
        desk(ONE).post("/chats/" + second + "/end").then().statusCode(204);
        state("READY");
    }

    @Test
    void whoChoseOtherwiseMeanwhileIsLeftAlone() {
        wish(ONE, "ready");
        String browser = browser();
        takes(ONE);
        wish(ONE, "paused");
        byScript(browser).formParam("wish", "leave").post("/portal/chat/leave");
        state("PAUSED");
    }

    private io.restassured.response.ValidatableResponse state(String state) {
        return desk(ONE).get("/console/state").then().body("state", is(state));
    }

    @Test
    void whoSignsOutLeavesNobodyAtAnEmptyChair() {
        String browser = browser();
        takes(ONE);
        signsOut(ONE);
        assertThat(news(browser).getString("talk.state")).isEqualTo("WAITING");
        assertThat(words(browser)).anyMatch(words -> words.contains("重新排队"));
    }

    @Test
    void anAgentWhoSaysNothingForFiveMinutesLosesTheTalkAndItsPause() {
        wish(ONE, "ready");
        String browser = browser();
        takes(ONE);
        later(Duration.ofMinutes(5).minusMillis(1));
        assertThat(news(browser).getString("talk.state")).isEqualTo("TALKING");
        later(Duration.ofMinutes(5));
        assertThat(news(browser).getString("talk.state")).isEqualTo("WAITING");
        state("READY");
    }

    @Test
    void ownPhrasesAreKeptChangedOnceAndDropped() {
        signedIn(ONE).get("/chats").then().statusCode(200).body(containsString("政务服务便民热线，请问"));
        phrase("thanks", "谢谢您", 0).statusCode(200).body("code", hasItem("thanks"));
        phrase("thanks", "再次谢谢", 0).statusCode(422).body("code", is("phrase-changed"));
        phrase("thanks", "多谢", 1).statusCode(200);
        phrase("thanks", "旧的", 1).statusCode(422);
        phrase("坏", "x", 0).statusCode(422).body("sentence", containsString("小写字母"));
        phrase("thanks", "", 2).statusCode(200).body("code.contains('thanks')", is(false));
        signedIn(TWO).get("/chats").then().body(containsString("hello"));
    }

    private io.restassured.response.ValidatableResponse phrase(
            String code, String words, int version) {
        return desk(ONE)
                .body(Map.of("code", code, "words", words, "version", version))
                .post("/chats/phrases")
                .then();
    }

    @Test
    void onlyAgentsSitHere() {
        as("manager01").get("/chats/now").then().statusCode(403);
        as("clerk31").get("/chats/1").then().statusCode(403);
    }
}
