package line12345.hotline.console;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.intake.Receipt;

import java.time.Instant;

/**
 * What the agent reads out.
 *
 * @param promise such as {@code 11 月 25 日 17:30}
 * @param departmentName empty if it was answered at once
 * @param again true if the same draft had been filed before
 */
public record FiledView(
        String number,
        String queryCode,
        String promise,
        boolean provisional,
        String departmentName,
        boolean again) {
    static FiledView of(Receipt receipt, Instant now) {
        return new FiledView(
                receipt.number(),
                receipt.queryCode(),
                DueWords.moment(now, receipt.promisedAt()),
                receipt.provisional(),
                receipt.departmentName(),
                receipt.again());
    }
}
