package line12345.channels.portal.car;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.filing.ReceiptCookie;
import line12345.ticketing.carmoving.MoveCar;
import line12345.ticketing.carmoving.Moved;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;
import java.util.OptionalLong;

/** 请人挪车: the plate, where, why; the owner is told without learning who asks. */
@Path("/portal/car")
@PermitAll
public class CarPage {
    @Inject MoveCar move;
    @Inject OwnerCookie owners;
    @Inject ReceiptCookie receipts;
    @Inject OfficeClock clock;

    @GET
    public Response show(@CookieParam(OwnerCookie.NAME) String cookie) {
        return owners.read(cookie, clock.now()).isEmpty()
                ? page(200, "", null)
                : page(200, new CarView(CarForm.fresh(), null));
    }

    @GET
    @Path("told")
    public Response told() {
        return PortalPage.of(200, CarTemplates.carTold()).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response ask(
            CarForm form,
            @CookieParam(OwnerCookie.NAME) String cookie,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        OptionalLong owner = owners.read(cookie, now);
        if (owner.isEmpty()) {
            return page(
                    403,
                    "",
                    new Sentence("手机号的验证过期了，请重新验证一次。", "Please prove your telephone again."));
        }
        try {
            Moved moved = move.move(form.wish(), owner.getAsLong(), now);
            return moved.notified()
                    ? Response.seeOther(URI.create("/portal/car/told")).build()
                    : ticket(moved, request, now);
        } catch (Refusal refusal) {
            Sentence said = new Sentence(refusal.sentence(), english(refusal.code()));
            // That key is of another car; asked again it is another wish.
            boolean used = refusal.code().equals("move-already-asked");
            return page(refusal.status(), new CarView(used ? form.anew() : form.again(), said));
        }
    }

    private Response ticket(Moved moved, HttpServerRequest request, Instant now) {
        String of = moved.ownerUnknown() ? "car-unknown" : "car";
        return Response.seeOther(URI.create("/portal/filed?of=" + of))
                .cookie(receipts.of(moved.receipt(), now, request.isSSL()))
                .build();
    }

    private static String english(String code) {
        return switch (code) {
            case "wrong-plate" -> "Please give the whole plate, such as 湘A12345.";
            case "car-requests-over", "plate-just-told" -> "Too often; please wait, or call 12345.";
            case "move-already-asked" ->
                    "You have already asked for another car; press again to ask for this one.";
            case "wrong-picture" -> "This file is not a picture we can read.";
            default -> "Please check where the car stands and why it must go.";
        };
    }

    private static Response page(int status, String phone, Sentence trouble) {
        return PortalPage.of(status, CarTemplates.carPhone(phone, false, trouble)).build();
    }

    private static Response page(int status, CarView view) {
        return PortalPage.of(status, CarTemplates.car(view)).build();
    }
}
