package line12345.channels.wechat.door;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.WechatConfig;
import line12345.channels.wechat.message.BrokenMessage;
import line12345.channels.wechat.message.KeepMessage;
import line12345.channels.wechat.message.Message;
import line12345.channels.wechat.message.MessageXml;
import line12345.channels.wechat.message.ReplyXml;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Where WeChat's server knocks: first that it is the right address, then with every message. */
@Path("/wechat")
@PermitAll
public class WechatDoor {
    private static final Logger LOG = Logger.getLogger(WechatDoor.class);

    /** WeChat asks for this word when nothing is answered. */
    private static final String SUCCESS = "success";

    @Inject Wechat wechat;
    @Inject WechatConfig config;
    @Inject WechatSeal seal;
    @Inject KeepMessage keep;
    @Inject AnswerInTime answer;
    @Inject OfficeClock clock;

    /** What WeChat signs a request with, in its address. */
    public static class Signed {
        @RestQuery String signature;

        @RestQuery("msg_signature")
        String messageSignature;

        @RestQuery String timestamp;
        @RestQuery String nonce;

        Knock knock() {
            return new Knock(signature, messageSignature, timestamp, nonce);
        }
    }

    /** The check when the address is entered at WeChat's: its own word comes back. */
    @GET
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response check(@BeanParam Signed signed, @QueryParam("echostr") String echo) {
        if (!wechat.open()) {
            return shut();
        }
        try {
            seal.checkKnock(signed.knock(), clock.now());
        } catch (WrongSeal e) {
            return refuse(403, e, "签名不对或已过期。");
        }
        return echo == null || !echo.matches("\\w{1,128}")
                ? text(400, "缺少 echostr。")
                : text(200, echo);
    }

    /** Kept first, then answered as far as it can be within WeChat's patience. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response take(@BeanParam Signed signed, InputStream body) throws IOException {
        if (!wechat.open()) {
            return shut();
        }
        Instant now = clock.now();
        byte[] bytes = body.readNBytes(config.mostBytes() + 1);
        if (bytes.length > config.mostBytes()) {
            return text(413, "消息太大，没有收下。");
        }
        Message message;
        try {
            String sent = new String(bytes, StandardCharsets.UTF_8);
            message = MessageXml.read(seal.open(signed.knock(), sent, now));
        } catch (WrongSeal e) {
            return refuse(403, e, "签名不对或已过期。");
        } catch (BrokenMessage e) {
            return refuse(400, e, "消息不能识别，没有收下。");
        }
        long id = keep.keep(message, now);
        Optional<String> words = answer.inTime(id, now);
        return words.map(said -> reply(message, said, signed, now)).orElse(text(200, SUCCESS));
    }

    private Response reply(Message message, String words, Signed signed, Instant now) {
        String xml = seal.close(ReplyXml.text(message, words, now), signed.nonce, now);
        return Response.ok(xml, "text/xml;charset=UTF-8").build();
    }

    private static Response shut() {
        return text(404, "没有接入微信公众号。");
    }

    /** The log names what was wrong and never what was sent. */
    private static Response refuse(int status, Exception why, String sentence) {
        LOG.debug("a request to the official account's door: " + why.getMessage());
        return text(status, sentence);
    }

    private static Response text(int status, String words) {
        return Response.status(status).entity(words).type("text/plain;charset=UTF-8").build();
    }
}
