package line12345.channels.intake;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.ws.rs.core.Response;

import line12345.ticketing.intake.Receipt;
import line12345.ticketing.medium.QuotaLeft;
import line12345.ticketing.medium.QuotaSpent;
import line12345.ticketing.medium.SentRequest;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.reading.FollowTicket;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What a medium reads; what is not known is left out. */
final class Answers {
    private static final String LEFT = "RateLimit";
    private static final String POLICY = "RateLimit-Policy";

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

    /** A refusal as a program reads it, RFC 9457, of the same shape as at {@code /api/v1}. */
    record ProblemAnswer(
            String type, String title, String detail, int status, String code, String sentence) {
        static ProblemAnswer of(Refusal refusal) {
            return new ProblemAnswer(
                    "/api/v1/problems#" + refusal.code(),
                    "没有办成",
                    refusal.sentence(),
                    refusal.status(),
                    refusal.code(),
                    refusal.sentence());
        }
    }

    static Response good(int status, Object body, QuotaLeft left) {
        return limits(Response.status(status), left).type("application/json").entity(body).build();
    }

    /**
     * @param left null for somebody whose key is not known
     */
    static Response refused(Refusal refusal, QuotaLeft left) {
        Response.ResponseBuilder answer = Response.status(refusal.status());
        if (refusal instanceof QuotaSpent spent) {
            limits(answer, spent.left()).header("Retry-After", spent.left().rest());
        } else if (left != null) {
            limits(answer, left);
        }
        return answer.type("application/problem+json").entity(ProblemAnswer.of(refusal)).build();
    }

    /** As draft-ietf-httpapi-ratelimit-headers-10 writes it; one item for each window. */
    private static Response.ResponseBuilder limits(Response.ResponseBuilder to, QuotaLeft left) {
        return to.header(
                        POLICY,
                        left.windows().stream()
                                .map(
                                        w ->
                                                "\"%s\";q=%d;w=%d"
                                                        .formatted(w.name(), w.limit(), w.length()))
                                .collect(Collectors.joining(", ")))
                .header(
                        LEFT,
                        left.windows().stream()
                                .map(
                                        w ->
                                                "\"%s\";r=%d;t=%d"
                                                        .formatted(w.name(), w.left(), w.reset()))
                                .collect(Collectors.joining(", ")));
    }
}
