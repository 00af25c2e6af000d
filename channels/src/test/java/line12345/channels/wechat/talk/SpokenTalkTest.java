package line12345.channels.wechat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.refusal.Refusal;

import org.junit.jupiter.api.Test;

/**
 * What is said aloud: its words count where WeChat understood them, its sound where it describes.
 */
class SpokenTalkTest {
    private Talk talk;

    private Turn say(String words) {
        return hear(Heard.words(words));
    }

    private Turn speak(String recognition) {
        return hear(Heard.aVoice(recognition));
    }

    private Turn hear(Heard heard) {
        Turn turn = Talker.hear(talk, heard, true, "new");
        talk = turn.talk();
        return turn;
    }

    @Test
    void aCommandMayBeSpoken() {
        assertThat(speak("我要诉求。").words()).contains("1 求助");
        assertThat(speak("查进度。").wish()).isInstanceOf(Wish.ShowList.class);
    }

    @Test
    void whatWasUnderstoodIsTheContentAndTheSoundIsKept() {
        say("我要诉求");
        say("1");
        Turn turn = speak("柳堤路的路灯坏了三天，晚上看不清。");
        assertThat(turn.wish()).isInstanceOf(Wish.KeepVoice.class);
        assertThat(turn.words()).contains("听到的是：“柳堤路的路灯坏了三天", "在哪里");
        assertThat(talk.content()).isEqualTo("柳堤路的路灯坏了三天，晚上看不清。");
        assertThat(talk.voices()).isOne();
        assertThat(speak("柳堤路 8 号。").words()).contains("有照片");
        assertThat(talk.place()).isEqualTo("柳堤路 8 号");
        assertThat(talk.voices()).as("a place is no description").isOne();
        assertThat(say("完成").words()).contains("语音：1 段");
    }

    @Test
    void whatWasNotUnderstoodIsKeptAndWordsAreAskedForAllTheSame() {
        say("我要诉求");
        say("1");
        Turn turn = speak("");
        assertThat(turn.wish()).isInstanceOf(Wish.KeepVoice.class);
        assertThat(turn.words()).contains("没有听清内容，请再用文字");
        assertThat(talk.step()).isEqualTo(Step.CONTENT);
        say("路灯坏了");
        assertThat(speak("").words()).contains("没有听清", "在哪里");
        assertThat(talk.voices()).isOne();
    }

    @Test
    void noMoreThanThreeAreKept() {
        say("我要诉求");
        say("1");
        speak("");
        speak("");
        speak("");
        Turn fourth = speak("");
        assertThat(fourth.words()).contains("最多 3 段");
        assertThat(fourth.wish()).isNull();
    }

    @Test
    void aRecordingThatIsNoneIsTakenOutAndSaid() {
        say("我要诉求");
        say("1");
        speak("路灯坏了三天，晚上看不清。");
        say("无");
        say("完成");
        Turn turn = say("确认");
        Turn after = Talker.refused(talk(), turn, new Refusal("wrong-sound", 422, "收到的语音不能识别。") {});
        assertThat(after.words()).contains("收到的语音不能识别", "都已去掉");
        assertThat(after.talk().voices()).isZero();
        assertThat(after.talk().content()).isEqualTo("路灯坏了三天，晚上看不清。");
    }

    /** As it was before it was confirmed. */
    private Talk talk() {
        return Talk.begin("new").saying("路灯坏了三天，晚上看不清。").at("").speaking(1).asking(Step.CONFIRM);
    }

    @Test
    void aVoiceOutOfTheBlueIsAnswered() {
        assertThat(speak("路灯坏了三天，晚上看不清。").words()).contains("请先回复“我要诉求”");
        assertThat(speak("服务。").words()).startsWith("回复文字即可");
    }
}
