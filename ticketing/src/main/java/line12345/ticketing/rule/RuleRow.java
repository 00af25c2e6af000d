package line12345.ticketing.rule;

import java.time.Instant;
import java.time.LocalDate;

/** One row of {@code rule_value}: a value with its day, source and author. */
record RuleRow(
        long id,
        Rule rule,
        String value,
        LocalDate validFrom,
        String source,
        String changedBy,
        Instant changedAt) {}
