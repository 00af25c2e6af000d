package line12345.channels.intake;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.ticketing.intake.Receipt;
import line12345.ticketing.medium.SentRequest;
import line12345.ticketing.ticket.reading.FollowTicket;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;

/** What a medium reads; what is not known is left out. */
final class Answers {
    private Answers() {}

    /**
     * What is said to the citizen.
     *
     * @param code six digits; with the number the citizen follows the request
     * @param sandbox true: nothing was kept and there is no such ticket
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record ReceiptAnswer(
            String id,
            String number,
            String code,
            Instant promisedAt,
            boolean provisional,
            String department,
            boolean again,
            boolean sandbox) {
        static ReceiptAnswer of(String id, Receipt receipt, boolean sandbox) {
            return new ReceiptAnswer(
                    id,
                    receipt.number(),
                    receipt.queryCode(),
                    receipt.promisedAt(),
                    receipt.provisional(),
                    receipt.departmentName(),
                    receipt.again(),
                    sandbox);
        }
    }

    /** A choice with its code for machines and its words for people. */
    record StateAnswer(String code, String label) {
        static StateAnswer of(TicketState state) {
            return new StateAnswer(state.name(), state.chinese());
        }
    }

    /** Where a message stands, for the medium that sent it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatusAnswer(
            String id,
            String number,
            StateAnswer state,
            Instant filedAt,
            Instant changedAt,
            Instant promisedAt,
            boolean provisional,
            String answer,
            Instant closedAt) {
        static StatusAnswer of(SentRequest sent) {
            return new StatusAnswer(
                    sent.messageId(),
                    sent.number(),
                    StateAnswer.of(sent.state()),
                    sent.requestedAt(),
                    sent.changedAt(),
                    sent.promisedAt(),
                    sent.provisional(),
                    sent.answer(),
                    sent.closedAt());
        }
    }

    /** What a citizen reads who showed number and code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProgressAnswer(
            String number,
            String content,
            StateAnswer state,
            Instant filedAt,
            Instant promisedAt,
            boolean provisional,
            String answer,
            Instant closedAt,
            List<FollowTicket.Step> steps) {
        static ProgressAnswer of(FollowTicket.Progress progress) {
            boolean later = progress.secondPromisedAt() != null;
            return new ProgressAnswer(
                    progress.number(),
                    progress.content(),
                    StateAnswer.of(progress.state()),
                    progress.filedAt(),
                    later ? progress.secondPromisedAt() : progress.promisedAt(),
                    later ? progress.secondProvisional() : progress.provisional(),
                    progress.answer(),
                    progress.closedAt(),
                    progress.steps());
        }
    }
}
