package line12345.channels.wechat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A conversation that begins or goes on where a code was scanned. */
class ScannedTalkTest {
    private static final Scene STREET = Scene.place("330102001", "云湖区 / 柳堤街道");
    private static final Scene OFFICE = Scene.office("市行政服务中心");

    private Talk talk;

    private Turn say(String words) {
        Turn turn = Talker.hear(talk, Heard.words(words), true, "new");
        talk = turn.talk();
        return turn;
    }

    private Turn scan(Scene scene) {
        Turn turn = Talker.scanned(talk, scene, "scanned");
        talk = turn.talk();
        return turn;
    }

    @Test
    void scanningBeginsAndNamesThePlace() {
        assertThat(scan(STREET).words()).contains("柳堤街道", "地点已记下", "1 求助");
        say("1");
        assertThat(say("路灯坏了").words()).contains("已按二维码记为“云湖区 / 柳堤街道”");
        say("无");
        assertThat(say("完成").words()).contains("地点：云湖区 / 柳堤街道\n");
        assertThat(talk.scene().placeCode()).isEqualTo("330102001");
        assertThat(talk.scene().address(talk.place())).isEmpty();
    }

    @Test
    void theMenuPressedAfterwardsForgetsNotWhereOneStands() {
        scan(STREET);
        assertThat(say("我要说").words()).contains("1 求助");
        assertThat(talk.scene()).isEqualTo(STREET);
    }

    @Test
    void scanningInTheMiddleLosesNothingThatWasSaid() {
        say("我要诉求");
        say("1");
        say("路灯坏了");
        say("退出");
        assertThat(scan(STREET).words()).contains("已记入您正在说的这件事", "补充详细地址");
        assertThat(talk.key()).isEqualTo("new");
        assertThat(talk.content()).isEqualTo("路灯坏了");
        say("渔港巷 3 号");
        assertThat(say("完成").words()).contains("地点：云湖区 / 柳堤街道 渔港巷 3 号\n");
    }

    @Test
    void anOfficesNameGoesIntoTheAddress() {
        scan(OFFICE);
        assertThat(talk.scene().address("3 号窗口")).isEqualTo("市行政服务中心 3 号窗口");
        assertThat(talk.scene().address("")).isEqualTo("市行政服务中心");
    }
}
