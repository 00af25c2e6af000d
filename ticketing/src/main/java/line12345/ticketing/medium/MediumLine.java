package line12345.ticketing.medium;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A medium as the administrator reads it.
 *
 * @param keys those in force first
 * @param refusals the last ones of all its keys, newest first
 * @param history oldest first
 */
public record MediumLine(
        Medium medium, List<Key> keys, List<Refused> refusals, List<Entry> history) {
    /**
     * A key with what came of today's requests.
     *
     * @param start the first signs of the secret, to tell keys apart
     * @param revokedAt null while it is in force
     */
    public record Key(
            long id,
            String name,
            String owner,
            String start,
            boolean sandbox,
            LocalDate validUntil,
            Instant revokedAt,
            int taken,
            int again,
            int refused) {
        public boolean revoked() {
            return revokedAt != null;
        }

        /**
         * @param today of the office
         */
        public boolean expired(LocalDate today) {
            return today.isAfter(validUntil);
        }
    }

    public record Refused(Instant at, String key, String code, int status) {}

    public record Entry(Instant at, String who, String what) {}
}
