package line12345.ticketing.partner.push;

import line12345.ticketing.partner.Partner;

import java.time.Instant;

/** How a partner is reached; brought by the channel that speaks its protocol. */
public interface PartnerLine {
    /**
     * Calls its doors and changes nothing there; whether it answered is written down here.
     *
     * @return what came of it, a sentence in Chinese
     */
    String tried(Partner partner, Instant now);
}
