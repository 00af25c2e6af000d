package line12345.hotline.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Set;

/** Takes the session's token from the cookie; who is not signed in is shown the way. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        // Sessions are for screens: what other systems use takes keys only.
        if (cookie == null
                || cookie.getValue().isBlank()
                || PlainPath.of(context).startsWith("/api/")) {
            return Uni.createFrom().optional(java.util.Optional.empty());
        }
        boolean stream = PlainPath.of(context).equals("/live");
        var credential =
                new TokenCredential(
                        cookie.getValue(), stream ? SessionIdentities.STREAM : "session");
        // A session that has ended makes a visitor: else the sign-in page would lead to itself.
        return identities
                .authenticate(new TokenAuthenticationRequest(credential))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** A page leads to the sign-in page; anything else is told with a status. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        boolean page =
                "GET".equals(context.request().method().name())
                        && accept != null
                        && accept.contains("text/html")
                        && context.request().getHeader("HX-Request") == null;
        return Uni.createFrom()
                .item(
                        page
                                ? new ChallengeData(302, "Location", "/signin")
                                : new ChallengeData(401, "X-Reason", "not-signed-in"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
