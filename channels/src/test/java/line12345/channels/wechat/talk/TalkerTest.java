package line12345.channels.wechat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.rating.Level;
import line12345.ticketing.refusal.Refusal;

import org.junit.jupiter.api.Test;

class TalkerTest {
    private Talk talk;
    private boolean known;

    private Turn hear(Heard heard) {
        Turn turn = Talker.hear(talk, heard, known, "new");
        talk = turn.talk();
        return turn;
    }

    private Turn say(String words) {
        return hear(Heard.words(words));
    }

    /** A refusal of the house's with this code. */
    private static Refusal refusal(String code) {
        return new Refusal(code, 422, "不行。") {};
    }

    private void untilPictures() {
        say("我要诉求");
        say("2");
        say("柳堤路的路灯坏了三天");
        say("柳堤路 8 号");
    }

    @Test
    void aWholeConversationLeadsToFiling() {
        assertThat(say("我要诉求").words()).contains("1 求助", "6 表扬");
        assertThat(say("２").words()).contains("什么事");
        assertThat(talk.kind()).isEqualTo(TicketKind.COMPLAINT);
        assertThat(say("柳堤路的路灯坏了三天").words()).contains("在哪里");
        assertThat(hear(Heard.aPlace("柳堤路（坐标 1,2）")).words()).contains("照片");
        assertThat(hear(Heard.aPicture()).wish()).isInstanceOf(Wish.KeepPicture.class);
        assertThat(say("完成").words()).contains("手机号");
        Turn code = say("138 1234 5678");
        assertThat(code.wish()).isInstanceOf(Wish.SendCode.class);
        assertThat(talk.phone()).isEqualTo("13812345678");
        assertThat(say("123456").wish()).isEqualTo(new Wish.Prove("123456"));
        assertThat(talk.step()).isEqualTo(Step.CONFIRM);
        known = true;
        assertThat(say("确认").wish()).isInstanceOf(Wish.File.class);
        assertThat(talk).isNull();
    }

    @Test
    void whoIsKnownIsNotAskedForATelephone() {
        known = true;
        untilPictures();
        assertThat(say("完成").words()).contains("请核对", "柳堤路 8 号", "投诉", "0 张");
    }

    @Test
    void whoIsKnownNoMoreMustProveBeforeItIsFiled() {
        known = true;
        untilPictures();
        say("完成");
        known = false;
        Turn turn = say("确认");
        assertThat(turn.wish()).isNull();
        assertThat(talk.step()).isEqualTo(Step.PHONE);
    }

    @Test
    void whoLeftComesBackToTheSameQuestion() {
        untilPictures();
        assertThat(say("退出").words()).contains("继续");
        assertThat(say("完成").words()).contains("没有看懂");
        assertThat(say("继续").words()).contains("照片");
        assertThat(say("完成").words()).contains("手机号");
        talk = null;
        assertThat(say("继续").words()).contains("没有可以接着说的");
    }

    @Test
    void beginningAgainDoesNotThrowAwayWhatWasSaid() {
        untilPictures();
        assertThat(say("我要诉求").words()).contains("还没说完", "重新开始");
        assertThat(talk.content()).isEqualTo("柳堤路的路灯坏了三天");
        say("重新开始");
        assertThat(talk).isEqualTo(Talk.begin("new"));
    }

    @Test
    void nothingThatIsNotExpectedMovesTheConversation() {
        Heard[] all = {
            Heard.words(""),
            Heard.words("哈哈哈？！"),
            Heard.words("7"),
            Heard.aPicture(),
            Heard.aVoice(""),
            Heard.aVoice("路灯坏了。"),
            Heard.aPlace(""),
            Heard.aFilm(),
            Heard.somethingElse()
        };
        known = true;
        for (Step step : Step.values()) {
            Talk stands =
                    new Talk(
                            "k",
                            step,
                            false,
                            TicketKind.HELP,
                            "路灯",
                            "",
                            3,
                            "13812345678",
                            3,
                            null,
                            2);
            for (Heard heard : all) {
                boolean taken =
                        (step == Step.CONTENT || step == Step.PLACE)
                                && !heard.text().isEmpty()
                                && !heard.place();
                if (taken) {
                    continue;
                }
                Turn turn = Talker.hear(stands, heard, true, "new");
                assertThat(turn.talk()).as(step + " " + heard).isEqualTo(stands);
                assertThat(turn.wish()).as(step + " " + heard).isNull();
                assertThat(turn.words()).as(step + " " + heard).isNotBlank();
            }
        }
    }

    @Test
    void outsideAConversationEverythingIsAnswered() {
        assertThat(say("你好").words()).contains("没有看懂", "我要诉求");
        assertThat(say("服务").words()).startsWith("回复文字即可");
        assertThat(say("４").words()).contains("评价 4 已解决", "评价 4 未解决");
        assertThat(say("6").words()).contains("没有看懂");
        assertThat(hear(Heard.aPicture()).words()).contains("我要诉求");
        assertThat(hear(Heard.somethingElse()).words()).contains("没有记入");
        assertThat(talk).isNull();
    }

    @Test
    void ownMattersAreReachedFromEverywhereAndDisturbNothing() {
        untilPictures();
        Talk stands = talk;
        assertThat(say("查进度").wish()).isEqualTo(new Wish.ShowList());
        assertThat(say("进度 2").wish()).isEqualTo(new Wish.Show(2));
        assertThat(say("催办").wish()).isEqualTo(new Wish.Urge(1));
        assertThat(say("催办3").wish()).isEqualTo(new Wish.Urge(3));
        assertThat(say("评价 2 未解决").wish()).isEqualTo(new Wish.Rate(Level.DISSATISFIED, false));
        assertThat(say("评价5").words()).contains("评价 5 已解决");
        assertThat(say("20261123000001 123456").wish())
                .isEqualTo(new Wish.ShowByCode("20261123000001", "123456"));
        assertThat(talk).isEqualTo(stands);
    }

    @Test
    void refusalsSayWhatToDoNext() {
        untilPictures();
        hear(Heard.aPicture());
        say("完成");
        Talk asked = talk;
        Turn code = say("13812345678");
        assertThat(Talker.refused(asked, code, refusal("phone-code-too-soon")).talk().step())
                .isEqualTo(Step.CODE);
        assertThat(Talker.refused(asked, code, refusal("no-messages")).talk()).isEqualTo(asked);
        Talk coded = talk;
        Turn proof = say("123456");
        assertThat(Talker.refused(coded, proof, refusal("wrong-phone-code")).talk())
                .isEqualTo(coded);
        assertThat(Talker.refused(coded, proof, refusal("phone-code-over")).talk().step())
                .isEqualTo(Step.PHONE);
        known = true;
        Talk ready = talk;
        Turn file = say("确认");
        Turn again = Talker.refused(ready, file, refusal("wrong-picture"));
        assertThat(again.talk().step()).isEqualTo(Step.PICTURES);
        assertThat(again.talk().pictures()).isZero();
        assertThat(Talker.refused(ready, file, refusal("too-many")).talk()).isEqualTo(ready);
    }

    @Test
    void anEndlessTextAndAWrongNumberAreSentences() {
        say("我要诉求");
        say("1");
        assertThat(say("路".repeat(5_001)).words()).contains("最多 5000 个字");
        assertThat(talk.step()).isEqualTo(Step.CONTENT);
        say("路灯坏了");
        say("无");
        say("完成");
        assertThat(say("1381234").words()).contains("。");
        assertThat(talk.step()).isEqualTo(Step.PHONE);
    }

    /** WeChat cuts off what is longer than 2,048 bytes. */
    @Test
    void nothingSaidIsTooLongForWechat() {
        Talk longest =
                new Talk(
                        "k",
                        Step.CONFIRM,
                        false,
                        TicketKind.HELP,
                        "路".repeat(5_000),
                        "路".repeat(200),
                        3,
                        "",
                        3,
                        Scene.place("1", "路".repeat(60)),
                        2);
        assertThat(Words.question(longest).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(2_048);
    }
}
