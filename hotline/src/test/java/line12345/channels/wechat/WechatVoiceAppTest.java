package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.wechat.talk.TalkWorker;
import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request that is spoken, from the telephone to the desk. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatVoiceAppTest extends AppTest {
    private static final Pattern NUMBER = Pattern.compile("工单编号：(\\d{14})");
    private static final Pattern SOUND = Pattern.compile("/tickets/\\d{14}/sounds/(\\d+)");

    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject OfficeClock clock;
    @Inject TalkWorker worker;
    WechatStandIn wechat;

    private AFollower citizen;

    @BeforeEach
    void aKnownCitizen() {
        citizen = new AFollower("o" + UUID.randomUUID(), clock.now());
        String phone = "135" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        long id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", citizen.openId, id, "test", clock.now());
    }

    /** Three frames of AMR at 12.2 kbit/s. */
    private static byte[] amr() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 3; i++) {
            byte[] frame = new byte[32];
            frame[0] = 0x3C;
            all.writeBytes(frame);
        }
        return all.toByteArray();
    }

    private void speaks(byte[] recording) {
        String media = "voice-" + citizen.openId;
        wechat.keep(media, recording);
        citizen.says("我要诉求");
        citizen.says("1");
        assertThat(citizen.speaks(media, "柳堤路的路灯坏了三天，晚上看不清。")).contains("听到的是");
        citizen.says("柳堤路 8 号");
        citizen.says("完成");
        worker.upTo(clock.now().plusSeconds(1));
    }

    @Test
    void theWordsBecomeTheRequestAndTheSoundLiesBesideItForWhoeverMayReadIt() {
        speaks(amr());
        Matcher number = NUMBER.matcher(citizen.says("确认"));
        assertThat(number.find()).isTrue();
        String page =
                as("shift01")
                        .get("/tickets/" + number.group(1))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(page).contains("柳堤路的路灯坏了三天，晚上看不清。", "市民的语音 1");
        Matcher sound = SOUND.matcher(page);
        assertThat(sound.find()).isTrue();
        var answer = as("shift01").get(sound.group());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(amr());
        assertThat(answer.header("Content-Type")).isEqualTo("audio/amr");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"sound-" + sound.group(1) + ".amr\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        as("clerk31").get(sound.group()).then().statusCode(404);
        as("shift01").get(sound.group().replaceAll("\\d+$", "0")).then().statusCode(404);
    }

    @Test
    void aRecordingThatIsNoneIsSaidAndNothingIsFiledUntilItIsLeftOut() {
        speaks("<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(citizen.says("确认")).contains("语音不能识别", "还没有提交");
        citizen.says("完成");
        assertThat(citizen.says("确认")).contains("工单编号");
    }
}
