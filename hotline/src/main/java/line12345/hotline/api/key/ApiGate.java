package line12345.hotline.api.key;

import io.vertx.ext.web.RoutingContext;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import line12345.hotline.api.ApiPath;
import line12345.ticketing.key.KeyHolder;
import line12345.ticketing.key.KeyRight;
import line12345.ticketing.time.OfficeClock;

import java.util.Set;

/** Stands before every door of the interface: a key in force, not too fast, given for this. */
@Provider
@PreMatching
class ApiGate implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject RoutingContext route;
    @Inject CallerKey caller;
    @Inject KeyRates rates;
    @Inject OfficeClock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ApiPath.holds(route)) {
            return;
        }
        String path = route.request().path();
        if (!path.equals(route.normalizedPath()) || path.indexOf(';') >= 0) {
            throw new OddPath();
        }
        KeyHolder holder = caller.get();
        if (holder == null) {
            throw new NoKey();
        }
        rates.count(holder, clock.now());
        if (!READING.contains(request.getMethod())
                && !holder.may(KeyRight.WRITE)
                && !holder.may(KeyRight.ADMINISTER)) {
            throw new NotThisKey(KeyRight.WRITE);
        }
    }
}
