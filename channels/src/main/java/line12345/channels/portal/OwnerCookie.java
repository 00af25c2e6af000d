package line12345.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import line12345.channels.kit.OwnerSession;
import line12345.ticketing.citizen.Identities;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;

/**
 * Remembers for a while in one browser whose telephone number was proven there: sealed, so that
 * nobody makes one, and short, because telephones are lent and library computers are shared.
 */
@ApplicationScoped
public class OwnerCookie implements OwnerSession {
    public static final String NAME = "line12345-owner";

    /** Marks what was sealed here, so that nothing else that was sealed passes for a proof. */
    private static final String MARK = "portal-owner";

    @Inject Identities seals;
    @Inject PortalConfig config;

    @Override
    public NewCookie of(long citizenId, Instant provenAt, boolean encrypted) {
        String plain = MARK + "\n" + provenAt + "\n" + citizenId;
        byte[] sealed = seals.seal(plain).getBytes(StandardCharsets.US_ASCII);
        return cookie(encrypted)
                .value(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .maxAge((int) config.ownerKnown().toSeconds())
                .build();
    }

    public NewCookie gone(boolean encrypted) {
        return cookie(encrypted).value("").maxAge(0).build();
    }

    /** The citizen; empty when there is no proof, when it is too old, or when it is not ours. */
    public OptionalLong read(String value, Instant now) {
        if (value == null || value.isBlank()) {
            return OptionalLong.empty();
        }
        try {
            String sealed =
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
            String[] parts = seals.open(sealed).split("\n", -1);
            boolean counts =
                    parts.length == 3
                            && parts[0].equals(MARK)
                            && now.isBefore(Instant.parse(parts[1]).plus(config.ownerKnown()));
            return counts ? OptionalLong.of(Long.parseLong(parts[2])) : OptionalLong.empty();
        } catch (RuntimeException e) {
            // Made up, cut, or sealed with a key that has been changed since: no proof.
            return OptionalLong.empty();
        }
    }

    private static NewCookie.Builder cookie(boolean encrypted) {
        return new NewCookie.Builder(NAME)
                .path("/portal")
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
