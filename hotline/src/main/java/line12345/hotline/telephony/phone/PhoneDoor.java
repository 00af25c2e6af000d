package line12345.hotline.telephony.phone;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Role;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;

/** Who may bring a browser phone: a signed-in agent, and anybody where calls are practised. */
@ApplicationScoped
class PhoneDoor {
    private static final String COOKIE = "line12345-session";

    /** Who may have a telephone in the page. */
    private static final Set<Role> TELEPHONISTS =
            EnumSet.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER, Role.CALLBACK, Role.REVIEWER);

    @Inject Sessions sessions;
    @Inject OfficeClock clock;

    @ConfigProperty(name = "line12345.mode", defaultValue = "production")
    String mode;

    boolean admits(HttpServerRequest request) {
        if ("try".equals(mode)) {
            return true;
        }
        Cookie cookie = request.getCookie(COOKIE);
        return cookie != null
                && sessions.actor(cookie.getValue(), clock.now())
                        .filter(actor -> telephonist(actor.role()))
                        .isPresent();
    }

    static boolean telephonist(Role role) {
        return TELEPHONISTS.contains(role);
    }

    /** A page of another site must not borrow an agent's cookie; browsers always send Origin. */
    static boolean sameOrigin(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        // Not the authority: a proxy's word on the port would become part of it.
        String host = request.getHeader("Host");
        return origin != null && host != null && sameOrigin(origin, host);
    }

    /** A proxy in front may end TLS, so that only host and port are compared. */
    static boolean sameOrigin(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
