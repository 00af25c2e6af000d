package line12345.hotline.console;

import io.smallrye.config.ConfigMapping;

import java.util.Optional;

/** Browser phones. */
@ConfigMapping(prefix = "line12345.phone")
interface PhoneConfig {
    /** What the phones' passwords are made from; the exchange has the same. Absent: no phones. */
    Optional<String> secret();
}
