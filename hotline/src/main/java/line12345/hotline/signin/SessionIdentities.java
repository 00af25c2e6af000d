package line12345.hotline.signin;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.time.OfficeClock;

import java.util.Optional;

/** Looks the session up at each request, so that ending it works at once. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    @Inject Sessions sessions;
    @Inject OfficeClock clock;

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        return context.runBlocking(() -> identity(token).orElse(null));
    }

    Optional<SecurityIdentity> identity(String token) {
        return sessions.actor(token, clock.now()).map(SessionIdentities::identity);
    }

    private static SecurityIdentity identity(Actor actor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.name()))
                .addRole(actor.role().name())
                .addAttribute(CurrentActor.ATTRIBUTE, actor)
                .build();
    }
}
