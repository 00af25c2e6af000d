package line12345.channels.wechat;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;

import java.time.Instant;
import java.util.regex.Pattern;

/** A citizen who follows the account: WeChat's server signs, encrypts and posts what is said. */
final class AFollower {
    private static final String NONCE = "1372623149";
    private static final WxCryptUtil CRYPT =
            new WxCryptUtil(WechatStandIn.TOKEN, WechatStandIn.AES_KEY, WechatStandIn.APP_ID);
    private static final Pattern CONTENT =
            Pattern.compile("<Content><!\\[CDATA\\[(.*)]]></Content>", Pattern.DOTALL);

    final String openId;
    private final Instant now;
    private long second;
    private int messages;

    AFollower(String openId, Instant now) {
        this.openId = openId;
        this.now = now;
        this.second = now.getEpochSecond() - 100;
    }

    /** MsgId of the message that comes next. */
    String nextId() {
        return id(messages + 1);
    }

    private String id(int nth) {
        return "9" + Math.abs((long) openId.hashCode()) + String.format("%04d", nth);
    }

    String says(String words) {
        return reply(post(xml("text", "<Content><![CDATA[" + words + "]]></Content>")));
    }

    String shows(String mediaId) {
        return reply(post(xml("image", "<MediaId><![CDATA[" + mediaId + "]]></MediaId>")));
    }

    /**
     * @param recognition what WeChat understood, may be empty
     */
    String speaks(String mediaId, String recognition) {
        String inner =
                "<MediaId><![CDATA["
                        + mediaId
                        + "]]></MediaId><Format><![CDATA[amr]]></Format><Recognition><![CDATA["
                        + recognition
                        + "]]></Recognition>";
        return reply(post(xml("voice", inner)));
    }

    /**
     * @param type {@code video} or {@code shortvideo}
     */
    String films(String type, String mediaId) {
        String inner =
                "<MediaId><![CDATA["
                        + mediaId
                        + "]]></MediaId><ThumbMediaId><![CDATA[thumb]]></ThumbMediaId>";
        return reply(post(xml(type, inner)));
    }

    String clicks(String key) {
        second++;
        return reply(post(event("CLICK", key)));
    }

    String event(String event, String key) {
        return head(second)
                + "<MsgType>event</MsgType><Event><![CDATA["
                + event
                + "]]></Event><EventKey><![CDATA["
                + key
                + "]]></EventKey></xml>";
    }

    String xml(String type, String inner) {
        second++;
        return xml(type, inner, second, id(++messages));
    }

    String xml(String type, String inner, long at, String id) {
        return head(at)
                + "<MsgType>"
                + type
                + "</MsgType>"
                + inner
                + "<MsgId>"
                + id
                + "</MsgId></xml>";
    }

    long second() {
        return second;
    }

    private String head(long at) {
        return "<xml><ToUserName>gh_yunjiang</ToUserName><FromUserName><![CDATA["
                + openId
                + "]]></FromUserName><CreateTime>"
                + at
                + "</CreateTime>";
    }

    Response post(String xml) {
        return postSealed(xml, now);
    }

    static Response postSealed(String xml, Instant at) {
        String sealed = CRYPT.encrypt("abcdefghijklmnop", xml);
        String time = String.valueOf(at.getEpochSecond());
        String body =
                "<xml><ToUserName>gh_yunjiang</ToUserName><Encrypt><![CDATA["
                        + sealed
                        + "]]></Encrypt></xml>";
        return postRaw(body, time, SHA1.gen(WechatStandIn.TOKEN, time, NONCE, sealed));
    }

    static Response postRaw(String body, String time, String messageSignature) {
        return given().queryParam("signature", SHA1.gen(WechatStandIn.TOKEN, time, NONCE))
                .queryParam("msg_signature", messageSignature)
                .queryParam("timestamp", time)
                .queryParam("nonce", NONCE)
                .queryParam("encrypt_type", "aes")
                .contentType("text/xml; charset=UTF-8")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/wechat");
    }

    /** What WeChat shows the citizen: the answer's words, or nothing after {@code success}. */
    static String reply(Response response) {
        String body = response.asString();
        if (response.statusCode() != 200) {
            return body;
        }
        if (body.equals("success")) {
            return "";
        }
        String sealed = body.replaceAll("(?s).*<Encrypt><!\\[CDATA\\[(.*?)]]>.*", "$1");
        var found = CONTENT.matcher(CRYPT.decrypt(sealed));
        return found.find() ? found.group(1) : "";
    }
}
