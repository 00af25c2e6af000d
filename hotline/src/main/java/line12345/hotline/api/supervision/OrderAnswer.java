package line12345.hotline.api.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.supervision.OrderState;
import line12345.ticketing.supervision.OrderView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * A supervision order as programs read it. What is not known yet is left out.
 *
 * @param version goes back in If-Match with the next step
 * @param number of its ticket
 */
@Schema(name = "SupervisionOrder", description = "A supervision order 督办单.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderAnswer(
        long id,
        int version,
        String number,
        String summary,
        String department,
        Coded<OrderState> state,
        Light light,
        String reason,
        String advice,
        String words,
        String issuedBy,
        Instant issuedAt,
        String askedBack,
        String report,
        String review,
        int sentBack,
        Instant endedAt) {
    static OrderAnswer of(OrderView view) {
        return new OrderAnswer(
                view.id(),
                view.version(),
                view.number(),
                view.summary(),
                view.department(),
                Coded.of(view.state(), OrderState::chinese),
                view.light(),
                view.reason(),
                view.advice(),
                view.words(),
                view.issuedWho(),
                view.issuedAt(),
                view.askedBack(),
                view.report(),
                view.review(),
                view.sentBack(),
                view.endedAt());
    }

    /** Some of them. */
    @Schema(name = "SupervisionOrders")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Many(List<OrderAnswer> items, String next) {}
}
