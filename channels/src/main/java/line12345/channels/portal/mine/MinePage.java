package line12345.channels.portal.mine;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import line12345.ticketing.ticket.reading.OwnTickets;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** 我的诉求: proves the telephone by a code and lists what was asked with it, by whatever channel. */
@Path("/portal/mine")
@PermitAll
public class MinePage {
    /** Requests of a page: a few screens of a telephone. */
    static final int ROWS = 15;

    @Inject PhoneCodes codes;
    @Inject ProvePhone provePhone;
    @Inject OwnTickets ownTickets;
    @Inject OwnerCookie owners;
    @Inject PuzzlePage puzzlePage;
    @Inject OfficeClock clock;

    @GET
    public Response show(
            @CookieParam(OwnerCookie.NAME) String cookie,
            @QueryParam("before") @DefaultValue("0") String before) {
        Instant now = clock.now();
        OptionalLong owner = owners.read(cookie, now);
        if (owner.isEmpty()) {
            return ask(200, "", false, null);
        }
        long from = before.matches("\\d{1,18}") ? Long.parseLong(before) : 0;
        var rows = ownTickets.of(owner.getAsLong(), from, ROWS + 1);
        var shown = rows.stream().limit(ROWS).toList();
        long next = rows.size() > ROWS ? shown.get(ROWS - 1).key() : 0;
        var lines = shown.stream().map(line -> MineLine.of(line, now)).toList();
        return PortalPage.of(200, MineTemplates.mineList(lines, next)).build();
    }

    @POST
    @Path("code")
    public Response code(@RestForm String phone, @Context HttpServerRequest request) {
        Instant now = clock.now();
        try {
            codes.send(phone, request, now);
            return ask(200, phone, true, null);
        } catch (WorkNeeded needed) {
            var typed = List.of(new Kept("phone", phone));
            return puzzlePage.ask(needed, "/portal/mine/code", typed, now);
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
            return Response.seeOther(URI.create("/portal/mine"))
                    .cookie(owners.of(citizen, now, request.isSSL()))
                    .build();
        } catch (Refusal refusal) {
            boolean again = !refusal.code().equals("phone-code-over");
            return ask(refusal.status(), phone, again, PhoneCodes.sentence(refusal));
        }
    }

    /** Nobody else shall find it in this browser. */
    @POST
    @Path("leave")
    public Response leave(@Context HttpServerRequest request) {
        return Response.seeOther(URI.create("/")).cookie(owners.gone(request.isSSL())).build();
    }

    private static Response ask(int status, String phone, boolean sent, Sentence trouble) {
        String typed = phone == null ? "" : phone;
        return PortalPage.of(status, MineTemplates.mine(typed, sent, trouble)).build();
    }
}
