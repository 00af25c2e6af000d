package line12345.ticketing.time;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only place that reads the machine's clock.
 *
 * <p>Instants are cut to microseconds, because PostgreSQL keeps no more: a value that was stored
 * equals the value that was meant. A use case reads {@link #now()} once and passes it on.
 */
@ApplicationScoped
public class OfficeClock {
    /** The office's zone; China has one and no summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The business day on which {@code moment} falls in the office's zone. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a business day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
