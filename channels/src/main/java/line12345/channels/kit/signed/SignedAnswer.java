package line12345.channels.kit.signed;

import jakarta.ws.rs.core.Response;

import line12345.ticketing.medium.QuotaLeft;
import line12345.ticketing.medium.QuotaSpent;
import line12345.ticketing.refusal.Refusal;

import java.util.stream.Collectors;

/** What the sender of a signed request is answered, with what is left of the quota. */
public final class SignedAnswer {
    private static final String LEFT = "RateLimit";
    private static final String POLICY = "RateLimit-Policy";

    private SignedAnswer() {}

    /** A refusal as a program reads it, RFC 9457, of the same shape as at {@code /api/v1}. */
    public record ProblemAnswer(
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

    public static Response good(int status, Object body, QuotaLeft left) {
        return limits(Response.status(status), left).type("application/json").entity(body).build();
    }

    /**
     * @param left null for somebody whose key is not known
     */
    public static Response refused(Refusal refusal, QuotaLeft left) {
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
