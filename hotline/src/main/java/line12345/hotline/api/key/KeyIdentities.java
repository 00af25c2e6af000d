package line12345.hotline.api.key;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.key.KeyHolder;
import line12345.ticketing.key.ServiceKeys;
import line12345.ticketing.time.OfficeClock;

/** Looks the key up at each request, so that revoking it works at once. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {
    static final String HOLDER = "key-holder";

    @Inject ServiceKeys keys;
    @Inject OfficeClock clock;

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () ->
                        keys.holder(request.secret(), clock.now())
                                .map(KeyIdentities::identity)
                                .orElse(null));
    }

    private static SecurityIdentity identity(KeyHolder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.actor().name()))
                .addRole(holder.actor().role().name())
                .addAttribute(CurrentActor.ATTRIBUTE, holder.actor())
                .addAttribute(HOLDER, holder)
                .build();
    }
}
