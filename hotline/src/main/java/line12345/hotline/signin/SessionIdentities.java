package line12345.hotline.signin;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.together.AskedTogether;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.time.OfficeClock;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Looks the session up at each request, so that ending it works at once. Requests that come at the
 * same moment are looked up together: two thousand consoles that come back after a break are some
 * dozens of questions and hold no thread while they wait.
 */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    /** The kind of token with which a stream is opened: nobody sees a tenth of a second there. */
    static final String STREAM = "stream";

    private static final int MOST = 500;
    private static final long STREAM_MILLIS = 100;

    @Inject Sessions sessions;
    @Inject OfficeClock clock;

    private final AskedTogether<String, Actor> pages =
            together(Infrastructure.getDefaultExecutor());
    private final AskedTogether<String, Actor> streams =
            together(
                    CompletableFuture.delayedExecutor(
                            STREAM_MILLIS,
                            TimeUnit.MILLISECONDS,
                            Infrastructure.getDefaultExecutor()));

    private AskedTogether<String, Actor> together(Executor executor) {
        return new AskedTogether<>(tokens -> sessions.actors(tokens, clock.now()), executor, MOST);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        // A request goes on where its connection is served.
        Context here = Vertx.currentContext();
        TokenCredential token = request.getToken();
        var actors = token.getType().equals(STREAM) ? streams : pages;
        return Uni.createFrom()
                .completionStage(() -> actors.ask(token.getToken()))
                .emitOn(rest -> goOn(here, rest))
                .map(actor -> actor.map(SessionIdentities::identity).orElse(null));
    }

    private static void goOn(Context here, Runnable rest) {
        if (here == null) {
            rest.run();
        } else {
            here.runOnContext(nothing -> rest.run());
        }
    }

    private static SecurityIdentity identity(Actor actor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.name()))
                .addRole(actor.role().name())
                .addAttribute(CurrentActor.ATTRIBUTE, actor)
                .build();
    }
}
