package line12345.channels.portal.filing;

import line12345.channels.portal.Sentence;
import line12345.channels.portal.SpokenDate;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * The receipt as a page shows it.
 *
 * @param of {@code praise}, {@code letter}, {@code car}, or anything else for a request
 */
record FiledView(Receipt receipt, Sentence promise, int promiseYear, String of) {
    static FiledView of(Receipt receipt, String of, Instant now) {
        return new FiledView(
                receipt,
                SpokenDate.of(now, receipt.promisedAt()),
                OfficeClock.dayOf(receipt.promisedAt()).getYear(),
                of);
    }

    public boolean praise() {
        return of.equals("praise");
    }

    /** A car that is still in the way. */
    public boolean car() {
        return of.equals("car") || unknownOwner();
    }

    public boolean unknownOwner() {
        return of.equals("car-unknown");
    }

    public boolean letter() {
        return of.equals("letter");
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
