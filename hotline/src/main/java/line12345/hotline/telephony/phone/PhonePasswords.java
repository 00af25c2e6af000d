package line12345.hotline.telephony.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.telephony.link.ExchangeConfig;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Telephones' passwords, made from one secret as the exchange's start script makes them. */
@ApplicationScoped
public class PhonePasswords {
    private static final int LENGTH = 32;

    private final Optional<String> secret;

    @Inject
    PhonePasswords(ExchangeConfig config) {
        secret = config.phoneSecret();
    }

    /** Empty if there is no telephony. */
    public Optional<String> of(String extension) {
        return secret.map(text -> digest(text + ":" + extension).substring(0, LENGTH));
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
