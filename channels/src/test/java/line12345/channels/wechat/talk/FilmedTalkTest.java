package line12345.channels.wechat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.refusal.Refusal;

import org.junit.jupiter.api.Test;

/** Films in the conversation. */
class FilmedTalkTest {
    private Talk talk;

    private Turn say(String words) {
        return hear(Heard.words(words));
    }

    private Turn film() {
        return hear(Heard.aFilm());
    }

    private Turn hear(Heard heard) {
        Turn turn = Talker.hear(talk, heard, true, "new");
        talk = turn.talk();
        return turn;
    }

    @Test
    void twoFilmsAreKeptWhereSomethingIsDescribed() {
        say("我要诉求");
        assertThat(film().words()).contains("这一步还不能收视频", "1 求助");
        say("1");
        Turn first = film();
        assertThat(first.wish()).isInstanceOf(Wish.KeepFilm.class);
        assertThat(first.words()).contains("视频已收下", "请用文字或语音说说");
        say("柳堤路的路灯坏了三天");
        assertThat(film().words()).contains("这一步还不能收视频");
        assertThat(say("柳堤路 8 号").words()).contains("1 段视频");
        assertThat(film().wish()).isInstanceOf(Wish.KeepFilm.class);
        Turn third = film();
        assertThat(third.wish()).isNull();
        assertThat(third.words()).contains("视频最多 2 段");
        assertThat(say("完成").words()).contains("视频：2 段");
    }

    @Test
    void aFilmThatIsNoneIsTakenOutAndSaid() {
        Talk before = Talk.begin("new").saying("路灯坏了").at("").filming(1).asking(Step.CONFIRM);
        Turn turn = Talker.hear(before, Heard.words("确认"), true, "new");
        Turn after = Talker.refused(before, turn, new Refusal("wrong-video", 422, "不能识别。") {});
        assertThat(after.words()).contains("不能识别", "视频都已去掉");
        assertThat(after.talk().videos()).isZero();
    }

    @Test
    void aFilmOutOfTheBlueIsAnswered() {
        assertThat(film().words()).contains("视频收到", "请先回复“我要诉求”");
    }
}
