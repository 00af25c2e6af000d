package line12345.channels.scan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.ticketing.account.Actor;
import line12345.ticketing.guess.Source;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.matter.Places;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.UUID;

/** Shows where one stands, takes what one says, and gives the receipt. */
@Path("/scan")
@PermitAll
@Blocking
public class ScanPage {
    @Inject Places places;
    @Inject FileTicket file;
    @Inject HourlyLimit limit;
    @Inject ScanConfig config;
    @Inject OfficeClock clock;

    @CheckedTemplate(basePath = "scan")
    static class Templates {
        static native TemplateInstance report(ScanForm form, String place, String trouble);

        static native TemplateInstance reported(Receipt receipt);
    }

    /**
     * @param place its code, as printed on the spot
     */
    @GET
    @Path("{place}")
    public Response show(@PathParam("place") String place) {
        ScanForm form = new ScanForm(UUID.randomUUID().toString(), place, "", "");
        try {
            return page(200, Templates.report(form, places.name(place), ""));
        } catch (Refusal unknown) {
            return page(404, Templates.report(form, "", unknown.sentence()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(ScanForm form, @Context HttpServerRequest request) {
        Instant now = clock.now();
        try {
            refuseFlood(form, Source.of(request.remoteAddress().hostAddress()), now);
            return page(200, Templates.reported(file.file(form.ticket(), Actor.citizen(), now)));
        } catch (Refusal refusal) {
            return page(refusal.status(), Templates.report(form, "", refusal.sentence()));
        }
    }

    private void refuseFlood(ScanForm form, String address, Instant now) {
        String what = form.key() == null ? "" : form.key();
        if (!limit.take("scan from " + address, what, config.reportsPerAddress(), now)) {
            throw new TooMany("您所在的网络这一小时提交得太多了，请过一会儿再提交，或直接拨打 12345。");
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }
}
