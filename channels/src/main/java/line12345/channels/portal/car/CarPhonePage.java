package line12345.channels.portal.car;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.PortalConfig;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.ticketing.guess.Source;
import line12345.ticketing.identity.ProvePhone;
import line12345.ticketing.identity.SendPhoneCode;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** 先验证手机号: nobody has strangers' cars moved unseen. The proof counts for the other pages, too. */
@Path("/portal/car")
@PermitAll
public class CarPhonePage {
    @Inject SendPhoneCode sendCode;
    @Inject ProvePhone provePhone;
    @Inject OwnerCookie owners;
    @Inject HourlyLimit limit;
    @Inject PortalConfig config;
    @Inject OfficeClock clock;

    @POST
    @Path("code")
    public Response code(@RestForm String phone, @Context HttpServerRequest request) {
        Instant now = clock.now();
        String address = Source.of(request.remoteAddress().hostAddress());
        String what = UUID.randomUUID().toString();
        try {
            if (!limit.take("codes from " + address, what, config.codesPerAddress(), now)) {
                throw new TooMany("您所在的网络这一小时获取验证码太多了，请过一会儿再试，或直接拨打 12345。");
            }
            sendCode.send(phone, now);
            return ask(200, phone, true, null);
        } catch (Refusal refusal) {
            return ask(
                    refusal.status(),
                    phone,
                    refusal.code().equals("phone-code-too-soon"),
                    sentence(refusal));
        }
    }

    @POST
    @Path("prove")
    public Response prove(
            @RestForm String phone, @RestForm String code, @Context HttpServerRequest request) {
        Instant now = clock.now();
        try {
            long citizen = provePhone.prove(phone, code, now);
            return Response.seeOther(URI.create("/portal/car"))
                    .cookie(owners.of(citizen, now, request.isSSL()))
                    .build();
        } catch (Refusal refusal) {
            boolean again = !refusal.code().equals("phone-code-over");
            return ask(refusal.status(), phone, again, sentence(refusal));
        }
    }

    private static Response ask(int status, String phone, boolean sent, Sentence trouble) {
        String typed = phone == null ? "" : phone;
        return PortalPage.of(status, CarTemplates.carPhone(typed, sent, trouble)).build();
    }

    private static Sentence sentence(Refusal refusal) {
        return new Sentence(
                refusal.sentence(),
                switch (refusal.code()) {
                    case "wrong-phone-code" -> "The code is not right. Please check the message.";
                    case "phone-code-over" -> "The code has expired. Please ask for a new one.";
                    case "phone-code-too-soon", "too-many" -> "Too soon. Please wait a little.";
                    case "no-messages" -> "Messages cannot be sent just now. Please call 12345.";
                    default -> "Please give a mobile number of 11 digits.";
                });
    }
}
