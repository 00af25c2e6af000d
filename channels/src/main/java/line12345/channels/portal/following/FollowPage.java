package line12345.channels.portal.following;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.PortalPage;
import line12345.ticketing.application.kind.ObjectToClosing;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.urging.UrgeOwnTicket;

import org.jboss.resteasy.reactive.RestForm;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * 查进度、评价、催办、提异议: the code is only ever sent in a form's body, never in an address, and every answer
 * is the page itself, so that it works without scripts.
 */
@Path("/portal/follow")
@PermitAll
public class FollowPage {
    @Inject Follower follower;
    @Inject RateAnswer rateAnswer;
    @Inject UrgeOwnTicket urge;
    @Inject ObjectToClosing object;
    @Inject OfficeClock clock;

    @GET
    public Response ask() {
        return PortalPage.of(200, FollowTemplates.follow("", null)).build();
    }

    @POST
    public Response follow(
            @RestForm String number,
            @RestForm String code,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        return follower.page(
                number, code, owner, request, clock.now(), "", "", shown -> Told.NOTHING);
    }

    /** A file of the answer; opens beside the page. */
    @POST
    @Path("file")
    public Response file(
            @RestForm String number,
            @RestForm String code,
            @RestForm String file,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        long id = file != null && file.matches("\\d{1,18}") ? Long.parseLong(file) : 0;
        return follower.file(number, code, owner, id, request, clock.now());
    }

    /**
     * @param solved {@code yes} or {@code no}
     * @param level stars, 1 to 5
     */
    @POST
    @Path("rate")
    public Response rate(
            @RestForm String number,
            @RestForm String code,
            @RestForm String solved,
            @RestForm String level,
            @RestForm String words,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        return follower.page(
                number,
                code,
                owner,
                request,
                now,
                "rate",
                words,
                shown -> {
                    boolean yes = "yes".equals(solved);
                    if (!yes && !"no".equals(solved)) {
                        return Told.refused("rate", "请先选“解决了”或“没解决”，再选一个表情。", words);
                    }
                    Level chosen = level(level);
                    rateAnswer.rate(shown, chosen, yes, words, Via.PAGE, now);
                    return yes && chosen.good()
                            ? Told.done("谢谢您的评价，这件事办结了。", "Thank you. Your request is closed.")
                            : Told.done(
                                    "记下了，对不起没让您满意。我们会打电话给您，问清楚再处理。",
                                    "Noted, and we are sorry. We will call you about it.");
                });
    }

    private static Level level(String stars) {
        return Stream.of(Level.values())
                .filter(level -> Integer.toString(level.stars()).equals(stars))
                .findFirst()
                .orElse(null);
    }

    @POST
    @Path("urge")
    public Response urge(
            @RestForm String number,
            @RestForm String code,
            @RestForm String words,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        return follower.page(
                number,
                code,
                owner,
                request,
                now,
                "urge",
                words,
                shown -> {
                    urge.urge(shown, words, now);
                    return Told.done(
                            "催过了，现在经办这件事的人马上会收到。",
                            "Whoever has your request now has been asked to hurry.");
                });
    }

    @POST
    @Path("object")
    public Response object(
            @RestForm String number,
            @RestForm String code,
            @RestForm String words,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        return follower.page(
                number,
                code,
                owner,
                request,
                now,
                "object",
                words,
                shown -> {
                    object.object(shown, words, now);
                    return Told.done(
                            "收到您的异议，会由没有办过这件事的人重新看，结果写在这里。",
                            "Your objection is being looked at by somebody else.");
                });
    }
}
