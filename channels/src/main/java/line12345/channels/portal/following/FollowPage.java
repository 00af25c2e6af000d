package line12345.channels.portal.following;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.HourlyLimit;
import line12345.channels.portal.PortalConfig;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.TooMany;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.FollowTicket;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.text.Normalizer;
import java.time.Instant;

/** 查进度: the code is only ever sent in a form's body, never in an address. */
@Path("/portal/follow")
@PermitAll
public class FollowPage {
    @Inject FollowTicket followTicket;
    @Inject HourlyLimit limit;
    @Inject PortalConfig config;
    @Inject OfficeClock clock;

    @GET
    public Response ask() {
        return PortalPage.of(200, FollowTemplates.follow("", null)).build();
    }

    @POST
    public Response follow(
            @RestForm String number, @RestForm String code, @Context HttpServerRequest request) {
        Instant now = clock.now();
        String asked = digits(number);
        String given = digits(code);
        try {
            refuseGuesser(request.remoteAddress().hostAddress(), now);
            var progress = followTicket.follow(asked, given, now);
            var page = FollowTemplates.progress(ProgressView.of(progress, now), given);
            return PortalPage.of(200, page).build();
        } catch (Refusal refusal) {
            if (refusal.code().equals("wrong-code")) {
                remember(request.remoteAddress().hostAddress(), asked + given, now);
            }
            var page = FollowTemplates.follow(asked, sentence(refusal));
            return PortalPage.of(refusal.status(), page).build();
        }
    }

    /** As people write digits: with spaces and hyphens, or full-width. */
    private static String digits(String written) {
        String text = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC);
        String digits = text.replaceAll("\\D", "");
        return digits.substring(0, Math.min(20, digits.length()));
    }

    private void refuseGuesser(String address, Instant now) {
        if (limit.full("guesses from " + address, config.wrongCodesPerAddress(), now)) {
            throw new TooMany("输错的次数太多了，请一小时后再试，或拨打 12345 查询。");
        }
    }

    private void remember(String address, String guess, Instant now) {
        limit.take("guesses from " + address, guess, config.wrongCodesPerAddress(), now);
    }

    private static Sentence sentence(Refusal refusal) {
        return new Sentence(
                refusal.sentence(),
                switch (refusal.code()) {
                    case "wrong-code" ->
                            "Number and code do not belong together. Please check both.";
                    default -> "Too many wrong codes. Please try again later or call 12345.";
                });
    }
}
