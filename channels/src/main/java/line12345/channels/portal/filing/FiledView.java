package line12345.channels.portal.filing;

import line12345.channels.portal.Sentence;
import line12345.channels.portal.SpokenDate;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** The receipt as a page shows it. */
record FiledView(Receipt receipt, Sentence promise, int promiseYear) {
    static FiledView of(Receipt receipt, Instant now) {
        return new FiledView(
                receipt,
                SpokenDate.of(now, receipt.promisedAt()),
                OfficeClock.dayOf(receipt.promisedAt()).getYear());
    }

    /** {@code 20261121 000042}: fourteen digits are read in two goes. */
    public String numberInTwo() {
        return receipt.number().substring(0, 8) + " " + receipt.number().substring(8);
    }

    /** {@code 482 913}. */
    public String codeInTwo() {
        return receipt.queryCode().substring(0, 3) + " " + receipt.queryCode().substring(3);
    }
}
