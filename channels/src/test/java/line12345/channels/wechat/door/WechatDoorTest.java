package line12345.channels.wechat.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;

import line12345.channels.wechat.Settings;
import line12345.channels.wechat.message.KeepMessage;
import line12345.channels.wechat.message.Message;
import line12345.ticketing.time.OfficeClock;

import me.chanjar.weixin.common.util.crypto.SHA1;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The door without an account, and in plain mode. */
class WechatDoorTest {
    private static final String XML =
            "<xml><ToUserName>gh</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime>"
                    + "<MsgType>text</MsgType><Content>您好</Content><MsgId>1</MsgId></xml>";

    private final List<Message> kept = new ArrayList<>();
    private final OfficeClock clock = new OfficeClock();

    private WechatDoor door(Settings settings) {
        WechatDoor door = new WechatDoor();
        door.config = settings;
        door.wechat = Settings.wechat(settings);
        door.seal = new WechatSeal(door.wechat, settings);
        door.clock = clock;
        door.keep =
                new KeepMessage() {
                    @Override
                    public long keep(Message message, Instant now) {
                        kept.add(message);
                        return kept.size();
                    }
                };
        door.answer =
                new AnswerInTime() {
                    @Override
                    Optional<String> inTime(long id, Instant now) {
                        return Optional.of("]]>好");
                    }
                };
        return door;
    }

    private static InputStream body(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private WechatDoor.Signed signed(String token) {
        WechatDoor.Signed signed = new WechatDoor.Signed();
        signed.timestamp = String.valueOf(clock.now().getEpochSecond());
        signed.nonce = "77";
        signed.signature = SHA1.gen(token, signed.timestamp, "77");
        return signed;
    }

    @Test
    void withoutAnAccountThereIsNoDoor() throws IOException {
        Settings example = Settings.ofExample();
        for (Settings half :
                List.of(
                        new Settings(Optional.empty(), example.token(), example.aesKey()),
                        new Settings(example.appId(), Optional.of(" "), example.aesKey()))) {
            WechatDoor door = door(half);
            assertThat(door.take(signed("QDG6eK"), body(XML)).getStatus()).isEqualTo(404);
            Response check = door.check(signed("QDG6eK"), "4711");
            assertThat(check.getStatus()).isEqualTo(404);
            assertThat(check.getEntity()).isEqualTo("没有接入微信公众号。");
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void inPlainModeWordsComeAndGoPlainAndAWrongTokenKeepsNothing() throws IOException {
        Settings example = Settings.ofExample();
        WechatDoor door = door(new Settings(example.appId(), example.token(), Optional.empty()));
        Response answer = door.take(signed("QDG6eK"), body(XML));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat((String) answer.getEntity())
                .startsWith("<xml><ToUserName><![CDATA[o1]]></ToUserName>")
                .contains("<Content><![CDATA[]]]]><![CDATA[>好]]></Content>");
        assertThat(kept).hasSize(1);
        assertThat(door.take(signed("guessed"), body(XML)).getStatus()).isEqualTo(403);
        assertThat(kept).hasSize(1);
    }
}
