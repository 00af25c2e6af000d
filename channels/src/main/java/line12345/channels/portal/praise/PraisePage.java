package line12345.channels.portal.praise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.FieldCheck;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.filing.ReceiptCookie;
import line12345.channels.portal.flood.FilingFlood;
import line12345.channels.portal.puzzle.PuzzlePage;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.ticketing.account.Actor;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** 我要表扬: whom, for what, when; nothing else is asked of somebody who wants to say thank you. */
@Path("/portal/praise")
@PermitAll
public class PraisePage {
    @Inject FileTicket file;
    @Inject FilingFlood flood;
    @Inject PuzzlePage puzzlePage;
    @Inject ReceiptCookie receipts;
    @Inject OfficeClock clock;

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance praise(PraiseView view);
    }

    @GET
    public Response show() {
        return page(200, PraiseForm.fresh(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(PraiseForm form, @Context HttpServerRequest request) {
        Instant now = clock.now();
        var troubles = form.troubles();
        if (!troubles.isEmpty()) {
            return page(422, form.withKey(), troubles);
        }
        try {
            flood.refuse(form.phone(), form.key(), request, now);
            Receipt receipt = file.file(form.ticket(), Actor.citizen(), now);
            return Response.seeOther(URI.create("/portal/filed?of=praise"))
                    .cookie(receipts.of(receipt, now, request.isSSL()))
                    .build();
        } catch (WorkNeeded needed) {
            return puzzlePage.ask(needed, "/portal/praise", form.typed(), now);
        } catch (Refusal refusal) {
            Sentence said = new Sentence(refusal.sentence(), "Not sent; please try later.");
            return page(refusal.status(), form, Map.of(FieldCheck.FORM, said));
        }
    }

    private static Response page(int status, PraiseForm form, Map<String, Sentence> troubles) {
        return PortalPage.of(status, Templates.praise(new PraiseView(form, troubles))).build();
    }
}
