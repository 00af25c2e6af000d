package line12345.channels.portal.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

import line12345.channels.portal.FieldCheck;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.filing.ReceiptCookie;
import line12345.channels.portal.flood.FilingFlood;
import line12345.channels.portal.puzzle.PuzzlePage;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.ticketing.account.Actor;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.WriteLetter;
import line12345.ticketing.leader.Leader;
import line12345.ticketing.leader.Leaders;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 领导信箱: who is in charge of what; a letter is answered by an office, and the page says so. */
@Path("/portal/leaders")
@PermitAll
public class LettersPage {
    @Inject Leaders leaders;
    @Inject WriteLetter write;
    @Inject FilingFlood flood;
    @Inject PuzzlePage puzzlePage;
    @Inject ReceiptCookie receipts;
    @Inject OfficeClock clock;

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance mailboxes(List<Leader> leaders, Sentence trouble);

        static native TemplateInstance letter(LetterView view);
    }

    @GET
    public Response list() {
        return list(200, null);
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public Response show(@PathParam("id") long id) {
        return answer(id, leader -> page(200, leader, LetterForm.fresh(), Map.of()));
    }

    @POST
    @Path("{id:\\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") long id, LetterForm form, @Context HttpServerRequest request) {
        Instant now = clock.now();
        return answer(id, leader -> send(leader, form, request, now));
    }

    private Response send(Leader leader, LetterForm form, HttpServerRequest request, Instant now) {
        var troubles = form.troubles();
        if (!troubles.isEmpty()) {
            return page(422, leader, form.withKey(), troubles);
        }
        try {
            flood.refuse(form.phone(), form.key(), request, now);
            Receipt receipt = write.write(leader.id(), form.ticket(), Actor.citizen(), now);
            return Response.seeOther(URI.create("/portal/filed?of=letter"))
                    .cookie(receipts.of(receipt, now, request.isSSL()))
                    .build();
        } catch (WorkNeeded needed) {
            String again = "/portal/leaders/" + leader.id();
            return puzzlePage.ask(needed, again, form.typed(), now);
        } catch (Refusal refusal) {
            Sentence said = new Sentence(refusal.sentence(), "Not sent; please try later.");
            return page(refusal.status(), leader, form, Map.of(FieldCheck.FORM, said));
        }
    }

    /** A mailbox that is shut leads back to the list, with the reason. */
    private Response answer(long id, Function<Leader, Response> showing) {
        Leader leader;
        try {
            leader = leaders.taking(id);
        } catch (Refusal none) {
            return list(
                    none.status(), new Sentence(none.sentence(), "This mailbox takes no letters."));
        }
        return showing.apply(leader);
    }

    private Response list(int status, Sentence trouble) {
        return PortalPage.of(status, Templates.mailboxes(leaders.taking(), trouble)).build();
    }

    private static Response page(
            int status, Leader leader, LetterForm form, Map<String, Sentence> troubles) {
        return PortalPage.of(status, Templates.letter(new LetterView(leader, form, troubles)))
                .build();
    }
}
