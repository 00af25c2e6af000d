package line12345.hotline.load.calls;

import java.time.Instant;

/** Microseconds since 1970, comparable between processes of one machine. */
final class Moment {
    private Moment() {}

    static long now() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    }
}
