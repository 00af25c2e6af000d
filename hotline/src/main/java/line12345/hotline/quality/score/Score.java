package line12345.hotline.quality.score;

import java.time.Instant;

/**
 * One person's points for a call.
 *
 * @param accountId who gave them
 */
public record Score(long accountId, String who, int formVersion, Sheet sheet, Instant at) {
    public int points() {
        return sheet.points();
    }
}
