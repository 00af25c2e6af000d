package line12345.channels.wechat.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.WechatConfig;
import line12345.channels.wechat.message.BrokenMessage;
import line12345.channels.wechat.message.MessageXml;

import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Checks that it is WeChat who knocks, opens what it brings and closes what goes back 签名与加解密.
 *
 * <p>In plain mode the signature covers the token, the time and the nonce but not the body, so
 * whoever overheard one request could sign other words with it; in safe mode the body is covered
 * and plain bodies are refused.
 */
@ApplicationScoped
public class WechatSeal {
    @Inject Wechat wechat;
    @Inject WechatConfig config;

    WechatSeal() {}

    WechatSeal(Wechat wechat, WechatConfig config) {
        this.wechat = wechat;
        this.config = config;
    }

    /**
     * @throws WrongSeal when it is not signed with our token, or long ago, or in the future
     */
    void checkKnock(Knock knock, Instant now) throws WrongSeal {
        checkTime(knock, now);
        check(knock.signature(), token(), knock.timestamp(), knock.nonce());
    }

    /**
     * @param body as it came
     * @return the message's XML in plain
     * @throws WrongSeal when signature, time, key or account are not right
     * @throws BrokenMessage when it is no XML
     */
    String open(Knock knock, String body, Instant now) throws WrongSeal, BrokenMessage {
        if (!wechat.safe()) {
            checkKnock(knock, now);
            return body;
        }
        checkTime(knock, now);
        Map<String, String> outer = MessageXml.fields(body);
        String sealed = outer.get("Encrypt");
        if (sealed == null) {
            throw new WrongSeal("a plain body in safe mode");
        }
        check(knock.messageSignature(), token(), knock.timestamp(), knock.nonce(), sealed);
        Opened opened = Opened.of(sealed, config.aesKey().orElseThrow());
        if (!opened.appId().equals(config.appId().orElseThrow())) {
            throw new WrongSeal("a message for another account");
        }
        return opened.words();
    }

    /** The answer as it goes back: plain, or encrypted and signed in safe mode. */
    String close(String reply, String nonce, Instant now) {
        if (!wechat.safe()) {
            return reply;
        }
        String time = String.valueOf(now.getEpochSecond());
        String sealed = crypt().encrypt(random(), reply);
        return "<xml><Encrypt><![CDATA["
                + sealed
                + "]]></Encrypt><MsgSignature><![CDATA["
                + SHA1.gen(token(), time, nonce, sealed)
                + "]]></MsgSignature><TimeStamp>"
                + time
                + "</TimeStamp><Nonce><![CDATA["
                + nonce
                + "]]></Nonce></xml>";
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 16);
    }

    private void checkTime(Knock knock, Instant now) throws WrongSeal {
        if (!knock.complete()) {
            throw new WrongSeal("no time or nonce");
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(knock.timestamp()));
        if (Duration.between(sent, now).abs().compareTo(config.tolerance()) > 0) {
            throw new WrongSeal("a time too far from ours");
        }
    }

    private static void check(String given, String... signed) throws WrongSeal {
        byte[] right = SHA1.gen(signed).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, given.getBytes(StandardCharsets.UTF_8))) {
            throw new WrongSeal("a wrong signature");
        }
    }

    private WxCryptUtil crypt() {
        return new WxCryptUtil(
                token(), config.aesKey().orElseThrow(), config.appId().orElseThrow());
    }

    private String token() {
        return config.token().orElseThrow();
    }
}
