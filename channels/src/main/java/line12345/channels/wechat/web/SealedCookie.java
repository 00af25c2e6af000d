package line12345.channels.wechat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import line12345.ticketing.citizen.Identities;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** What one browser must bring back 登录状态: sealed, so that nobody makes one, and short. */
@ApplicationScoped
class SealedCookie {
    /** Signing in takes seconds; proving a number as long as a message needs. */
    static final Duration LASTS = Duration.ofMinutes(15);

    static final String STATE = "line12345-wechat-state";
    static final String ACCOUNT = "line12345-wechat-account";

    @Inject Identities seals;

    /**
     * @param name one of the two here; what was sealed under one never passes for the other
     * @param encrypted whether the page came by TLS
     */
    NewCookie of(String name, String value, Instant now, boolean encrypted) {
        byte[] sealed =
                seals.seal(name + "\n" + now + "\n" + value).getBytes(StandardCharsets.US_ASCII);
        return cookie(name, encrypted)
                .value(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .maxAge((int) LASTS.toSeconds())
                .build();
    }

    NewCookie gone(String name, boolean encrypted) {
        return cookie(name, encrypted).value("").maxAge(0).build();
    }

    /** Empty when there is none, when it is too old, or when it is not ours. */
    Optional<String> read(String name, String value, Instant now) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            String sealed =
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
            String[] parts = seals.open(sealed).split("\n", 3);
            boolean counts =
                    parts.length == 3
                            && parts[0].equals(name)
                            && now.isBefore(Instant.parse(parts[1]).plus(LASTS));
            return counts ? Optional.of(parts[2]) : Optional.empty();
        } catch (RuntimeException e) {
            // Made up, cut, or sealed with a key that has been changed since.
            return Optional.empty();
        }
    }

    private static NewCookie.Builder cookie(String name, boolean encrypted) {
        return new NewCookie.Builder(name)
                .path("/wechat")
                .httpOnly(true)
                .secure(encrypted)
                // WeChat sends the browser back by a link, which is let through.
                .sameSite(NewCookie.SameSite.LAX);
    }
}
