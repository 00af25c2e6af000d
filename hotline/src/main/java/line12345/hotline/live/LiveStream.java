package line12345.hotline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.presence.Other;
import line12345.hotline.presence.PresenceBoard;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * {@code /live}: server-sent events, one a fact, its number as the event's id. A browser that comes
 * back sends its last id by itself and misses nothing; after too long an absence it is told {@code
 * anew} instead and reads its page again. Beside them, without a number, the signs of its role and
 * who else is on the ticket that the page shows. A page too many is told {@code full}; who is not
 * signed in is answered 401.
 *
 * <p>A route of its own below JAX-RS: a stream costs a connection and a {@link Listener}, neither a
 * thread nor a request that is kept open.
 */
@ApplicationScoped
class LiveStream {
    static final String PATH = "/live";
    private static final String COOKIE = "line12345-session";

    /** So much later, in milliseconds, a page that was one too many tries again. */
    private static final long FULL = 30_000;

    /** Browsers come back after one to four seconds, not all in the same one. */
    private static final long SOONEST = 1_000;

    private static final long LATEST = 4_000;

    @Inject Vertx vertx;
    @Inject LiveFacts facts;
    @Inject Listeners listeners;
    @Inject Listening listening;
    @Inject PresenceBoard presence;
    @Inject ObjectMapper json;

    void route(@Observes Router router) {
        router.get(PATH).handler(this::open);
    }

    private void open(RoutingContext request) {
        Actor actor = actor(request);
        if (actor == null) {
            request.response().setStatusCode(401).putHeader("X-Reason", "not-signed-in").end();
            return;
        }
        Long asked = number(request.request().getHeader("Last-Event-ID"));
        Long after = asked != null ? asked : number(request.request().getParam("after"));
        Context context = vertx.getOrCreateContext();
        facts.latest(after)
                .whenComplete(
                        (latest, problem) ->
                                context.runOnContext(
                                        back -> begin(request, actor, after, latest, problem)));
    }

    private static Actor actor(RoutingContext request) {
        SecurityIdentity identity =
                request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        return identity == null ? null : identity.getAttribute(CurrentActor.ATTRIBUTE);
    }

    /** What is no number begins like a page that has none. */
    private static Long number(String text) {
        try {
            return text == null ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void begin(
            RoutingContext request, Actor actor, Long after, Long latest, Throwable problem) {
        HttpServerResponse response = request.response();
        if (problem != null) {
            request.fail(problem);
        } else if (!response.closed()) {
            response.setChunked(true)
                    .putHeader("Content-Type", "text/event-stream;charset=UTF-8")
                    .putHeader("X-Accel-Buffering", "no");
            Line line = new HttpLine(response);
            if (listening.begin(actor.accountId())) {
                listen(request, line, actor, Beginning.of(after, latest));
            } else {
                line.write(Frame.full(FULL));
                line.end();
            }
        }
    }

    private void listen(RoutingContext request, Line line, Actor actor, Beginning from) {
        Lane lane = listeners.lane(vertx.getOrCreateContext());
        Cookie cookie = request.request().getCookie(COOKIE);
        Listener listener =
                new Listener(
                        facts,
                        line,
                        lane,
                        actor,
                        cookie == null ? "" : cookie.getValue(),
                        from.after(),
                        first(from));
        String page = request.request().getParam("page");
        Consumer<List<Other>> others = found -> listener.presence(frame(found));
        presence.follow(page, others);
        lane.listeners().add(listener);
        facts.watched(true);
        Runnable leave =
                once(
                        () -> {
                            listener.gone();
                            lane.listeners().remove(listener);
                            presence.unfollow(page, others);
                            listening.end(actor.accountId());
                        });
        request.addEndHandler(ended -> leave.run());
        listener.pump();
    }

    private static byte[] first(Beginning from) {
        long again = ThreadLocalRandom.current().nextLong(SOONEST, LATEST);
        byte[] begin = Frame.begin(from.after(), again);
        return from.anew() ? Frame.both(begin, Frame.place("anew", from.after())) : begin;
    }

    private byte[] frame(List<Other> others) {
        try {
            return Frame.sign("presence", json.writeValueAsString(others));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Runnable once(Runnable work) {
        boolean[] done = {false};
        return () -> {
            if (!done[0]) {
                done[0] = true;
                work.run();
            }
        };
    }
}
