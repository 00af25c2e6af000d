package line12345.channels.portal.asking;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.portal.PortalPage;
import line12345.ticketing.guess.Source;
import line12345.ticketing.knowledge.search.FindForCitizens;
import line12345.ticketing.knowledge.search.Hit;
import line12345.ticketing.knowledge.use.CountCitizens;
import line12345.ticketing.knowledge.use.CountCitizens.How;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 您遇到了什么事: one line; what the offices have answered already is shown, and whatever is not goes
 * straight into the form, with the words in it. The words never stand in an address.
 */
@Path("/portal/ask")
@PermitAll
public class AskPage {
    /** More than three nobody reads before filing. */
    private static final int MOST = 3;

    private static final URI FORM = URI.create("/portal/file/begin");

    @Inject FindForCitizens find;
    @Inject CountCitizens count;
    @Inject HourlyLimit limit;
    @Inject AskingConfig config;
    @Inject OfficeClock clock;

    @GET
    public Response show() {
        return PortalPage.of(200, AskTemplates.ask()).build();
    }

    @POST
    public Response ask(@RestForm String words, @Context HttpServerRequest request) {
        Instant now = clock.now();
        // Whoever asks too much is not turned away: filing counts by itself.
        List<Hit> hits = within(request, now) ? find.find(words, MOST, now) : List.of();
        if (hits.isEmpty()) {
            // 307: the browser posts the same words again, to the form.
            return Response.temporaryRedirect(FORM).build();
        }
        count.count(How.OFFERED, hits.stream().map(Hit::id).toList(), now);
        var answers = hits.stream().map(KnownAnswer::of).toList();
        return PortalPage.of(200, AskTemplates.known(words, answers)).build();
    }

    /** It helped, and nothing needs to be filed. */
    @POST
    @Path("solved")
    public Response solved(@RestForm String edition, @Context HttpServerRequest request) {
        Instant now = clock.now();
        boolean number = edition != null && edition.matches("\\d{1,18}");
        if (number && within(request, now)) {
            count.count(How.SOLVED, List.of(Long.valueOf(edition)), now);
        }
        return Response.seeOther(URI.create("/portal/ask/solved")).build();
    }

    @GET
    @Path("solved")
    public Response thanked() {
        return PortalPage.of(200, AskTemplates.solved()).build();
    }

    private boolean within(HttpServerRequest request, Instant now) {
        String address = Source.of(request.remoteAddress().hostAddress());
        String what = UUID.randomUUID().toString();
        return limit.take("questions from " + address, what, config.perAddress(), now);
    }
}
