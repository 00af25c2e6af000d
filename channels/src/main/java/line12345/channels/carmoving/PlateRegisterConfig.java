package line12345.channels.carmoving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;
import java.util.Optional;

/** Where the register of plates is; without it every wish becomes an urgent ticket. */
@ConfigMapping(prefix = "line12345.plate-register")
public interface PlateRegisterConfig {
    /** Where wishes are posted, {@code https://…}; not set: the city has none. */
    Optional<String> address();

    /** The hotline's name with the register. */
    Optional<String> account();

    /** What both sides sign with, at least 16 signs. */
    Optional<String> secret();

    /**
     * How long an answer is waited for. Raising it lets a citizen wait longer before it becomes a
     * ticket.
     */
    @WithDefault("5s")
    @DurationMin(millis = 100)
    @DurationMax(seconds = 30)
    Duration patience();
}
