package line12345.hotline.mail;

import io.smallrye.config.ConfigMapping;

import java.util.Optional;

/** The city's own mail server; without one, mail waits and says so. */
@ConfigMapping(prefix = "line12345.mail")
public interface MailConfig {
    /** The SMTP server's name; the rest stands in {@code quarkus.mailer}. */
    Optional<String> host();
}
