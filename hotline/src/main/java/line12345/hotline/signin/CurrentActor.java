package line12345.hotline.signin;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

/** Who is asking in this request. */
@RequestScoped
public class CurrentActor {
    /** Where an identity carries its {@link Actor}. */
    public static final String ATTRIBUTE = "actor";

    @Inject SecurityIdentity identity;

    /**
     * @throws IllegalStateException on a door that was left open; doors say {@code @RolesAllowed}
     */
    public Actor get() {
        Actor actor = identity.getAttribute(ATTRIBUTE);
        if (actor == null) {
            throw new IllegalStateException("nobody is signed in behind this door");
        }
        return actor;
    }

    /** False for visitors. */
    public boolean present() {
        return !identity.isAnonymous();
    }
}
