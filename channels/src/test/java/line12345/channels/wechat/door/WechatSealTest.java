package line12345.channels.wechat.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.channels.wechat.Settings;
import line12345.channels.wechat.message.MessageXml;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The example of WeChat's own sample code for message encryption (Sample.cs, Sample.py). */
class WechatSealTest {
    private static final Instant THEN = Instant.ofEpochSecond(1409659813);
    private static final String SIGNATURE = "477715d11cdb4164915debcba66cb864d751f3e6";
    private static final String SEALED =
            "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3Qczc"
                    + "dCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs"
                    + "8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s"
                    + "4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wL"
                    + "VMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z"
                    + "1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==";

    private final Settings settings = Settings.ofExample();
    private final WechatSeal seal = new WechatSeal(Settings.wechat(settings), settings);

    private static String body(String sealed) {
        return "<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName><Encrypt><![CDATA["
                + sealed
                + "]]></Encrypt></xml>";
    }

    private static Knock signed(String signature) {
        return new Knock(null, signature, "1409659813", "1372623149");
    }

    @Test
    void wechatsOwnExampleOpens() throws Exception {
        Map<String, String> message =
                MessageXml.fields(seal.open(signed(SIGNATURE), body(SEALED), THEN));
        assertThat(message)
                .containsEntry("FromUserName", "mycreate")
                .containsEntry("CreateTime", "1409659813")
                .containsEntry("MsgType", "text")
                .containsEntry("Content", "hello")
                .containsEntry("MsgId", "4561255354251345929");
    }

    @Test
    void oneSignChangedIsRefused() {
        assertThatThrownBy(
                        () -> seal.open(signed("5" + SIGNATURE.substring(1)), body(SEALED), THEN))
                .isInstanceOf(WrongSeal.class)
                .hasMessage("a wrong signature");
        String other = "S" + SEALED.substring(1);
        assertThatThrownBy(() -> seal.open(signed(SIGNATURE), body(other), THEN))
                .isInstanceOf(WrongSeal.class);
        assertThatThrownBy(() -> seal.open(signed(""), body(SEALED), THEN))
                .isInstanceOf(WrongSeal.class);
    }

    @Test
    void aMessageOfAnotherAccountIsRefusedThoughKeyAndSignatureAreOurs() {
        Settings other =
                new Settings(
                        Optional.of("wx0000000000000000"), settings.token(), settings.aesKey());
        WechatSeal theirs = new WechatSeal(Settings.wechat(other), other);
        assertThatThrownBy(() -> theirs.open(signed(SIGNATURE), body(SEALED), THEN))
                .isInstanceOf(WrongSeal.class)
                .hasMessageContaining("another account");
    }

    @Test
    void aRequestIsGoodForTenMinutesAndNotAMomentLonger() throws Exception {
        seal.open(signed(SIGNATURE), body(SEALED), THEN.plusSeconds(600));
        seal.open(signed(SIGNATURE), body(SEALED), THEN.minusSeconds(600));
        for (Instant wrong : new Instant[] {THEN.plusMillis(600_001), THEN.minusMillis(600_001)}) {
            assertThatThrownBy(() -> seal.open(signed(SIGNATURE), body(SEALED), wrong))
                    .hasMessage("a time too far from ours");
        }
    }

    @Test
    void safeModeTakesNoPlainBodyHoweverItIsSigned() {
        Knock knock =
                new Knock(
                        me.chanjar.weixin.common.util.crypto.SHA1.gen(
                                "QDG6eK", "1409659813", "1372623149"),
                        null,
                        "1409659813",
                        "1372623149");
        assertThatThrownBy(() -> seal.open(knock, "<xml><MsgType>text</MsgType></xml>", THEN))
                .hasMessage("a plain body in safe mode");
    }

    @Test
    void whatGoesBackOpensAgainAlsoInChinese() throws Exception {
        String words = "<xml><Content><![CDATA[测试一下中文的情况，消息长度是按字节来算的]]></Content></xml>";
        Map<String, String> back = MessageXml.fields(seal.close(words, "1372623149", THEN));
        assertThat(back.get("Encrypt")).isNotEqualTo(words);
        Knock knock =
                new Knock(null, back.get("MsgSignature"), back.get("TimeStamp"), back.get("Nonce"));
        assertThat(seal.open(knock, body(back.get("Encrypt")), THEN)).isEqualTo(words);
    }

    /** From WeChat's guide: the three sorted and joined, then SHA-1. */
    @Test
    void plainModeChecksTokenTimeAndNonce() throws Exception {
        Settings plain = new Settings(settings.appId(), settings.token(), Optional.of(""));
        WechatSeal open = new WechatSeal(Settings.wechat(plain), plain);
        // printf '%s' 13726231491409659813QDG6eK | sha1sum
        String right = "d2157f2f9079f4d6257b45edf665c43c62e60a0a";
        open.open(new Knock(right, null, "1409659813", "1372623149"), "<xml/>", THEN);
        assertThatThrownBy(
                        () ->
                                open.open(
                                        new Knock(right, null, "1409659813", "1372623148"),
                                        "<xml/>",
                                        THEN))
                .isInstanceOf(WrongSeal.class);
    }
}
