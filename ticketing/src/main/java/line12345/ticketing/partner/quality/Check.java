package line12345.ticketing.partner.quality;

import java.util.Optional;

/** One thing that must be right before it goes. */
interface Check {
    /** What is wrong and what to do, or empty. */
    Optional<String> wrong(Outgoing out);
}
