package line12345.hotline.api.key;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.api.ApiPath;
import line12345.ticketing.key.KeySecret;

import java.util.Optional;
import java.util.Set;

/**
 * Takes the key from {@code Authorization: Bearer l5_…}, at the interface only. Who shows a wrong
 * one is a stranger here; {@link ApiGate} says so in the interface's own words.
 */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (!ApiPath.holds(context)
                || header == null
                || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().optional(Optional.empty());
        }
        String secret = header.substring(SCHEME.length()).strip();
        if (!KeySecret.looksLikeOne(secret)) {
            return Uni.createFrom().optional(Optional.empty());
        }
        return identities
                .authenticate(new KeyRequest(secret))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return ApiPath.holds(context)
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }
}
