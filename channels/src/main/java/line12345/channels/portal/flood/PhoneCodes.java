package line12345.channels.portal.flood;

import io.vertx.core.http.HttpServerRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.channels.portal.PortalConfig;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.puzzle.Puzzle;
import line12345.channels.portal.puzzle.WorkCookie;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.ticketing.guess.Source;
import line12345.ticketing.identity.SendPhoneCode;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;
import java.util.UUID;

/** Codes to telephones, not too many from one address, whichever page asks for one. */
@ApplicationScoped
public class PhoneCodes {
    @Inject SendPhoneCode sendCode;
    @Inject Puzzle puzzle;
    @Inject WorkCookie works;
    @Inject HourlyLimit limit;
    @Inject PortalConfig config;

    /**
     * @throws WorkNeeded when the browser has to work first
     * @throws TooMany when too many were asked for from there within the hour
     */
    public void send(String phone, HttpServerRequest request, Instant now) {
        String address = Source.of(request.remoteAddress().hostAddress());
        String what = UUID.randomUUID().toString();
        puzzle.pass(works.brought(request, now), address, what, now);
        if (!limit.take("codes from " + address, what, config.codesPerAddress(), now)) {
            throw new TooMany("您所在的网络这一小时获取验证码太多了，请过一会儿再试，或直接拨打 12345。");
        }
        sendCode.send(phone, now);
    }

    /** With English beside what was refused. */
    public static Sentence sentence(Refusal refusal) {
        return new Sentence(
                refusal.sentence(),
                switch (refusal.code()) {
                    case "wrong-phone-code" -> "The code is not right. Please check the message.";
                    case "phone-code-over" -> "The code has expired. Please ask for a new one.";
                    case "phone-code-too-soon", "too-many" -> "Too soon. Please wait a little.";
                    case "no-messages" -> "Messages cannot be sent just now. Please call 12345.";
                    case "person-changed" ->
                            "This was changed elsewhere a moment ago. Please look again.";
                    case "number-of-another" ->
                            "That number belongs together with others. Part it there first.";
                    case "too-many-numbers" -> "These are too many numbers. Part one first.";
                    case "not-joined", "no-such-way" -> "This is not joined. Please look again.";
                    default -> "Please give a mobile number of 11 digits.";
                });
    }
}
