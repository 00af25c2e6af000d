package line12345.ticketing.key;

import line12345.ticketing.account.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key as the administrator reads it.
 *
 * @param start the first signs of the secret, to tell keys apart
 * @param office empty unless the role is of an office
 * @param lastUsed null before its first use
 * @param revokedAt null while it is in force
 * @param history oldest first
 */
public record KeyLine(
        long id,
        String name,
        String owner,
        String start,
        Role role,
        String office,
        Set<KeyRight> rights,
        LocalDate validUntil,
        LocalDate lastUsed,
        Instant madeAt,
        Instant revokedAt,
        List<Entry> history) {
    public record Entry(Instant at, String who, String what) {}

    public String rightsChinese() {
        return rights.stream().map(KeyRight::chinese).collect(Collectors.joining("、"));
    }

    /** Only brings words of a medium; it has nobody's rights. */
    public boolean ofMedium() {
        return rights.contains(KeyRight.INTAKE);
    }

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
