package line12345.hotline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import line12345.hotline.presence.Other;
import line12345.hotline.presence.PresenceBoard;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.util.List;

/**
 * {@code /live}: server-sent events, one a fact, its number as the event's id. A browser that comes
 * back sends its last id by itself and misses nothing; after too long an absence it is told {@code
 * anew} instead and reads its page again. Beside them, without a number, who else is on the ticket
 * that the page shows. A page too many is told {@code full}.
 */
@Path("/live")
@Authenticated
public class LiveStream {
    /** Proxies close silent connections; also how long a signed-out page may go on listening. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    /** So much later a page that was one too many tries again. */
    private static final Duration FULL = Duration.ofSeconds(30);

    @Inject LiveFacts facts;
    @Inject Listening listening;
    @Inject PresenceBoard presence;
    @Inject ToldFacts told;
    @Inject ObjectMapper json;
    @Inject CurrentActor current;
    @Inject Sessions sessions;
    @Inject OfficeClock clock;
    @Context Sse sse;

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") Long lastId,
            @QueryParam("after") Long after,
            @QueryParam("page") String page,
            @CookieParam("line12345-session") String token) {
        Actor actor = current.get();
        Beginning from = Beginning.of(lastId != null ? lastId : after, told.last());
        Multi<OutboundSseEvent> all = all(from, page, actor, token);
        // Counted while somebody really listens: a stream that nobody takes is none.
        return Multi.createFrom()
                .deferred(
                        () ->
                                listening.begin(actor.accountId())
                                        ? all.onTermination()
                                                .invoke(() -> listening.end(actor.accountId()))
                                        : Multi.createFrom().item(full()));
    }

    private Multi<OutboundSseEvent> all(Beginning from, String page, Actor actor, String token) {
        Multi<OutboundSseEvent> heard = facts.after(from.after(), actor).map(this::event);
        Multi<OutboundSseEvent> anew =
                from.anew() ? Multi.createFrom().item(anew(from)) : Multi.createFrom().empty();
        Multi<OutboundSseEvent> beat =
                Multi.createFrom()
                        .ticks()
                        .every(BEAT)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .onOverflow()
                        .drop()
                        .map(tick -> beat(token));
        return Multi.createBy()
                .merging()
                .streams(anew, heard, beat, presence.of(page).map(this::others))
                .onFailure(SessionEnded.class)
                .recoverWithCompletion();
    }

    /** The fact's own fields with its kind and moment beside them; the number is the event's id. */
    private OutboundSseEvent event(NumberedFact fact) {
        try {
            ObjectNode body = (ObjectNode) json.readTree(fact.payload());
            body.put("kind", fact.kind()).put("at", fact.at().toString());
            return sse.newEventBuilder()
                    .id(Long.toString(fact.number()))
                    .data(body.toString())
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fact " + fact.number() + " is no JSON object", e);
        }
    }

    /** Too much was missed to be told one by one: read again what you show. */
    private OutboundSseEvent anew(Beginning from) {
        return sse.newEventBuilder()
                .name("anew")
                .id(Long.toString(from.after()))
                .data("{}")
                .build();
    }

    private OutboundSseEvent full() {
        return sse.newEventBuilder()
                .name("full")
                .reconnectDelay(FULL.toMillis())
                .data("{}")
                .build();
    }

    private OutboundSseEvent others(List<Other> others) {
        try {
            return sse.newEventBuilder()
                    .name("presence")
                    .data(json.writeValueAsString(others))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private OutboundSseEvent beat(String token) {
        if (sessions.actor(token, clock.now()).isEmpty()) {
            throw new SessionEnded();
        }
        return sse.newEventBuilder().name("beat").data("{}").build();
    }

    /** Ends a stream quietly: its listener has signed out. */
    private static class SessionEnded extends RuntimeException {
        SessionEnded() {
            super("the session has ended", null, false, false);
        }
    }
}
