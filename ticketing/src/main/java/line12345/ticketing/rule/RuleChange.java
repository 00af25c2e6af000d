package line12345.ticketing.rule;

import java.time.Instant;
import java.time.LocalDate;

/** An entry in a rule's history: who made what of what, from when and why. */
public record RuleChange(
        Instant at, String who, String before, String after, LocalDate validFrom, String source) {}
