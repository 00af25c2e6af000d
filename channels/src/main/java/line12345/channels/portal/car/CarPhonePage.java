package line12345.channels.portal.car;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.flood.PhoneCodes;
import line12345.channels.portal.puzzle.Kept;
import line12345.channels.portal.puzzle.PuzzlePage;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.ticketing.identity.ProvePhone;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** 先验证手机号: nobody has strangers' cars moved unseen. The proof counts for the other pages, too. */
@Path("/portal/car")
@PermitAll
public class CarPhonePage {
    @Inject PhoneCodes codes;
    @Inject PuzzlePage puzzlePage;
    @Inject ProvePhone provePhone;
    @Inject OwnerCookie owners;
    @Inject OfficeClock clock;

    @POST
    @Path("code")
    public Response code(@RestForm String phone, @Context HttpServerRequest request) {
        Instant now = clock.now();
        try {
            codes.send(phone, request, now);
            return ask(200, phone, true, null);
        } catch (WorkNeeded needed) {
            var typed = List.of(new Kept("phone", phone));
            return puzzlePage.ask(needed, "/portal/car/code", typed, now);
        } catch (Refusal refusal) {
            boolean sent = refusal.code().equals("phone-code-too-soon");
            return ask(refusal.status(), phone, sent, PhoneCodes.sentence(refusal));
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
            return ask(refusal.status(), phone, again, PhoneCodes.sentence(refusal));
        }
    }

    private static Response ask(int status, String phone, boolean sent, Sentence trouble) {
        String typed = phone == null ? "" : phone;
        return PortalPage.of(status, CarTemplates.carPhone(typed, sent, trouble)).build();
    }
}
