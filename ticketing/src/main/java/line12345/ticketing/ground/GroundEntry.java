package line12345.ticketing.ground;

import line12345.ticketing.rule.RuleEntry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What every entry has besides its words.
 *
 * @param validFrom the first day; today or later
 * @param why reason of the change
 */
record GroundEntry(LocalDate validFrom, String why) {
    /**
     * @param validFrom ISO day
     * @throws WrongGround when the reason is missing or too long
     */
    static GroundEntry read(String validFrom, String why, Instant now) {
        return new GroundEntry(RuleEntry.day(validFrom, now), GroundText.why(why));
    }
}
