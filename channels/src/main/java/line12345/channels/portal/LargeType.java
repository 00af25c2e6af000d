package line12345.channels.portal;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.NewCookie;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 大字版: larger letters on all citizens' pages, kept in a cookie of one word that tells nobody who
 * reads. Without a script the page is fetched again; with one the script does the same in place.
 */
@Named("largeType")
@ApplicationScoped
public class LargeType {
    static final String COOKIE = "line12345-type";
    private static final String LARGE = "large";
    private static final Pattern PAGE =
            Pattern.compile("/portal/published/[A-Za-z0-9_-]+|/(portal|scan)/[A-Za-z0-9_-]+");
    private static final Duration KEPT = Duration.ofDays(365);

    @Inject CurrentVertxRequest current;

    /** Whether the browser that asks wants them; no where there is no request. */
    public boolean isOn() {
        if (!Arc.container().requestContext().isActive() || current.getCurrent() == null) {
            return false;
        }
        Cookie cookie = current.getCurrent().request().getCookie(COOKIE);
        return cookie != null && cookie.getValue().equals(LARGE);
    }

    NewCookie cookie(boolean large, boolean encrypted) {
        return new NewCookie.Builder(COOKIE)
                .path("/")
                .value(large ? LARGE : "")
                .maxAge(large ? (int) KEPT.toSeconds() : 0)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /**
     * Where somebody may be sent back to: only ever a page of this house that can be read again,
     * since the address comes from outside and many pages are answers to a form.
     */
    static URI back(String from) {
        try {
            String path = from == null ? "" : URI.create(from).getRawPath();
            Matcher page = PAGE.matcher(path == null ? "" : path);
            return URI.create(page.lookingAt() ? page.group() : "/");
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
