package line12345.ticketing.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One row of {@code ground}: what a ground says from a day on.
 *
 * @param changedBy who entered it; empty for what a city starts with
 * @param changedAt null for what a city starts with
 */
record GroundRow(
        long id,
        GroundUse use,
        String code,
        GroundWords words,
        boolean active,
        LocalDate validFrom,
        String why,
        String changedBy,
        Instant changedAt) {
    /**
     * What was in force on {@code day}, looking only at rows older than {@code beforeId}.
     *
     * @param rows of one ground
     */
    static Optional<GroundRow> inForce(List<GroundRow> rows, LocalDate day, long beforeId) {
        return rows.stream()
                .filter(row -> row.id < beforeId && !row.validFrom.isAfter(day))
                .max(Comparator.comparing(GroundRow::validFrom).thenComparing(GroundRow::id));
    }

    static List<GroundRow> of(List<GroundRow> rows, String code) {
        return rows.stream().filter(row -> row.code.equals(code)).toList();
    }
}
