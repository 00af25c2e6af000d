package line12345.channels.portal.puzzle;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import line12345.ticketing.citizen.Identities;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Work that this browser has done. The same work again is the same proof, not another. */
@ApplicationScoped
public class WorkCookie {
    static final String NAME = "line12345-worked";

    /** Marks what was sealed here, so that nothing else that was sealed passes for work. */
    private static final String MARK = "portal-worked";

    @Inject Identities seals;
    @Inject PuzzleConfig config;

    NewCookie of(Task task, Instant now, boolean encrypted) {
        String plain = MARK + "\n" + now + "\n" + task.challenge();
        byte[] sealed = seals.seal(plain).getBytes(StandardCharsets.US_ASCII);
        return new NewCookie.Builder(NAME)
                .path("/portal")
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX)
                .value(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .maxAge((int) config.counts().toSeconds())
                .build();
    }

    /** The work that the asking browser brings, see {@link #read}. */
    public String brought(HttpServerRequest request, Instant now) {
        Cookie cookie = request.getCookie(NAME);
        return read(cookie == null ? null : cookie.getValue(), now);
    }

    /** What tells this work from other work; empty when there is none, or it counts no longer. */
    String read(String value, Instant now) {
        if (value == null || value.isBlank()) {
            return "";
        }
        try {
            String sealed =
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
            String[] parts = seals.open(sealed).split("\n", -1);
            boolean counts =
                    parts.length == 3
                            && parts[0].equals(MARK)
                            && now.isBefore(Instant.parse(parts[1]).plus(config.counts()));
            return counts ? parts[2] : "";
        } catch (RuntimeException e) {
            // Made up, cut, or sealed with a key that has been changed since: no work.
            return "";
        }
    }
}
