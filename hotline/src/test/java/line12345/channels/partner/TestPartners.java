package line12345.channels.partner;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.response.Response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.TestMedia;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.partner.Field;
import line12345.ticketing.partner.PartnerForm;
import line12345.ticketing.partner.PartnerKind;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.RegisterPartner;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.time.OfficeClock;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Partners for tests, each with a name of its own. */
@ApplicationScoped
public class TestPartners {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Inject RegisterPartner register;
    @Inject TestMedia media;
    @Inject Journeys journeys;
    @Inject RateAnswer rate;
    @Inject OfficeClock clock;

    /**
     * @return its name
     */
    String partner(String address, List<PartnerRight> rights, Field... required) {
        String name = "partner" + MADE.incrementAndGet();
        register.register(
                new PartnerForm(
                        name,
                        "测试 " + name,
                        PartnerKind.POLICE,
                        address,
                        StandInPartner.KEY,
                        StandInPartner.SECRET,
                        rights,
                        List.of(required),
                        3,
                        60,
                        10_000,
                        10_000,
                        10_000),
                journeys.first(Role.ADMIN),
                clock.now());
        return name;
    }

    String partner(String address) {
        return partner(address, List.of(PartnerRight.values()));
    }

    Caller calling(String name) {
        MadeKey key = media.key(name, false);
        return new Caller(key.id(), key.secret(), clock.now());
    }

    /** A report of a fight that waits for a dispatcher: nobody knows whose it is. */
    String waiting(boolean confidential, String address) {
        TicketForm form =
                new TicketForm(
                        "phone",
                        UUID.randomUUID().toString(),
                        null,
                        "13812345678",
                        "王小明",
                        TicketKind.REPORT,
                        "桂花路路口有人打架",
                        "0101",
                        address,
                        "0101",
                        Urgency.ORDINARY,
                        confidential,
                        null,
                        new First.ByCatalogue(),
                        List.of());
        return journeys.file(form, clock.now()).number();
    }

    /** An office repairs the lamp, and the citizen says so. */
    void liveThrough(String number, String code, Level level) {
        journeys.signAndReply(number, 31, clock.now(), clock.now());
        rate.rate(new OwnCode(number, code, "test"), level, true, "", Via.PAGE, clock.now());
    }

    static Map<String, Object> ticket(String number) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", "m-" + number);
        form.put("number", number);
        form.put("sentAt", "2026-11-20T01:00:00Z");
        form.put("phone", "13812345678");
        form.put("content", "柳堤路 8 号门口的路灯坏了三天");
        return form;
    }

    /** A partner's own program, written from docs/exchange.md. */
    record Caller(long key, String secret, Instant at) {
        Response post(String path, Object message) {
            return sent("POST", path, json(message), secret);
        }

        Response get(String path) {
            return sent("GET", path, new byte[0], secret);
        }

        Response sent(String method, String path, byte[] body, String by) {
            String nonce = UUID.randomUUID().toString();
            var request =
                    given().urlEncodingEnabled(false)
                            .header("L5-Key", key)
                            .header("L5-Timestamp", at.getEpochSecond())
                            .header("L5-Nonce", nonce)
                            .header("L5-Signature", signature(method, path, nonce, body, by));
            return method.equals("GET")
                    ? request.get(path)
                    : request.contentType("application/json").body(body).post(path);
        }

        private String signature(String method, String path, String nonce, byte[] body, String by) {
            try {
                String hash =
                        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
                String lines =
                        String.join("\n", method, path, "" + at.getEpochSecond(), nonce, hash);
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(by.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return HexFormat.of()
                        .formatHex(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] json(Object message) {
            try {
                return new ObjectMapper().writeValueAsBytes(message);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
