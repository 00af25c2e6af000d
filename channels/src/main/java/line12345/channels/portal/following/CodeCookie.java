package line12345.channels.portal.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import line12345.channels.portal.PortalConfig;
import line12345.ticketing.citizen.Identities;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Remembers that a browser has shown a ticket's code, for as long as a proven telephone is: a
 * player fetches a film by an address, and no code stands in one. Sealed, sent only with that
 * ticket's films, and the code in it is tried again each time.
 */
@ApplicationScoped
class CodeCookie {
    static final String NAME = "line12345-code";

    /** Marks what was sealed here, so that nothing else that was sealed passes for a code. */
    private static final String MARK = "portal-code";

    @Inject Identities seals;
    @Inject PortalConfig config;

    /**
     * @param number fourteen digits that the code was shown for
     */
    NewCookie of(String number, String code, Instant shownAt, boolean encrypted) {
        String plain = String.join("\n", MARK, shownAt.toString(), number, code);
        byte[] sealed = seals.seal(plain).getBytes(StandardCharsets.US_ASCII);
        return new NewCookie.Builder(NAME)
                .value(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .path("/portal/videos/" + number)
                .maxAge((int) config.ownerKnown().toSeconds())
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** The code; empty without one, for another ticket, when it is too old or not ours. */
    Optional<String> read(String value, String number, Instant now) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            String sealed =
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
            String[] parts = seals.open(sealed).split("\n", -1);
            boolean counts =
                    parts.length == 4
                            && parts[0].equals(MARK)
                            && now.isBefore(Instant.parse(parts[1]).plus(config.ownerKnown()))
                            && parts[2].equals(number);
            return counts ? Optional.of(parts[3]) : Optional.empty();
        } catch (RuntimeException e) {
            // Made up, cut, or sealed with a key that has been changed since: no code.
            return Optional.empty();
        }
    }
}
