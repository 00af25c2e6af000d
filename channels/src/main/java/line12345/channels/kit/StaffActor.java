package line12345.channels.kit;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

/**
 * Who of the staff asks for a screen that a channel owns 当前工作人员. Signing in is the hotline's: it
 * lays the {@link Actor} into the identity of the request.
 */
@RequestScoped
public class StaffActor {
    private static final String ATTRIBUTE = "actor";

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
}
