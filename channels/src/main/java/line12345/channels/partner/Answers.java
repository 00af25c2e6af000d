package line12345.channels.partner;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.ticketing.intake.Receipt;
import line12345.ticketing.partner.item.SharedTickets.Standing;

import java.time.Instant;

/** What a partner reads. */
final class Answers {
    private Answers() {}

    /**
     * @param yours the partner's own number
     * @param code six digits for the citizen, who follows the ticket with them
     * @param sandbox true: nothing was kept and there is no such ticket
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record TakenAnswer(
            String number,
            String yours,
            String code,
            Instant promisedAt,
            boolean again,
            boolean sandbox) {
        static TakenAnswer of(String yours, Receipt receipt, boolean sandbox) {
            return new TakenAnswer(
                    receipt.number(),
                    yours,
                    receipt.queryCode(),
                    receipt.promisedAt(),
                    receipt.again(),
                    sandbox);
        }
    }

    record HeardAnswer(String yours, boolean again) {}

    record ComparedAnswer(String day, int different) {}

    /**
     * @param state of the exchange, {@code ticket} in words for people
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record StandingAnswer(
            String number,
            String yours,
            String state,
            String ticket,
            Instant promisedAt,
            String answer) {
        static StandingAnswer of(Standing standing) {
            return new StandingAnswer(
                    standing.number(),
                    standing.yours(),
                    standing.state().name(),
                    standing.ticket().chinese(),
                    standing.promisedAt(),
                    standing.answer());
        }
    }
}
