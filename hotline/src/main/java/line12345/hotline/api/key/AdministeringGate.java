package line12345.hotline.api.key;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import line12345.ticketing.key.KeyRight;

/** Stands before the doors of administration. */
@Provider
@Administering
class AdministeringGate implements ContainerRequestFilter {
    @Inject CallerKey caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!caller.get().may(KeyRight.ADMINISTER)) {
            throw new NotThisKey(KeyRight.ADMINISTER);
        }
    }
}
