package line12345.channels.portal.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import line12345.channels.portal.PortalConfig;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.intake.Receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Carries a receipt over the redirect after filing: sealed, so that neither number nor code stands
 * in an address, a log or a cookie that can be read.
 */
@ApplicationScoped
public class ReceiptCookie {
    static final String NAME = "line12345-receipt";

    /** Marks what was sealed here, so that nothing else that was sealed passes for a receipt. */
    private static final String MARK = "portal-receipt";

    private static final String PATH = "/portal/filed";

    @Inject Identities seals;
    @Inject PortalConfig config;

    public NewCookie of(Receipt receipt, Instant filedAt, boolean encrypted) {
        String plain =
                String.join(
                        "\n",
                        MARK,
                        filedAt.toString(),
                        receipt.number(),
                        receipt.queryCode(),
                        receipt.promisedAt().toString(),
                        String.valueOf(receipt.provisional()),
                        String.valueOf(receipt.again()),
                        receipt.departmentName());
        byte[] sealed = seals.seal(plain).getBytes(StandardCharsets.US_ASCII);
        return cookie(encrypted)
                .value(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .maxAge((int) config.receiptShown().toSeconds())
                .build();
    }

    /** Takes the receipt away from this browser. */
    NewCookie gone(boolean encrypted) {
        return cookie(encrypted).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(boolean encrypted) {
        return new NewCookie.Builder(NAME)
                .path(PATH)
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** Empty when there is none, when it is too old, or when it is not ours. */
    Optional<FiledReceipt> read(String value, Instant now) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String[] parts;
        try {
            String sealed =
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
            parts = seals.open(sealed).split("\n", -1);
        } catch (RuntimeException e) {
            // Made up, cut, or sealed with a key that has been changed since: no receipt.
            return Optional.empty();
        }
        if (parts.length != 8 || !parts[0].equals(MARK)) {
            return Optional.empty();
        }
        Instant filedAt = Instant.parse(parts[1]);
        if (!now.isBefore(filedAt.plus(config.receiptShown()))) {
            return Optional.empty();
        }
        return Optional.of(
                new FiledReceipt(
                        filedAt,
                        new Receipt(
                                parts[2],
                                parts[3],
                                Instant.parse(parts[4]),
                                Boolean.parseBoolean(parts[5]),
                                "",
                                parts[7],
                                Boolean.parseBoolean(parts[6]))));
    }

    /** A receipt and when this browser got it. */
    record FiledReceipt(Instant filedAt, Receipt receipt) {}
}
