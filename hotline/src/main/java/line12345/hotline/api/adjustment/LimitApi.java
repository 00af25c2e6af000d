package line12345.hotline.api.adjustment;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.adjustment.Adjustment;
import line12345.ticketing.adjustment.Adjustments;
import line12345.ticketing.adjustment.ProposeLimit;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.time.LocalDate;

/** Another limit is proposed; a table of limits is brought in as a rule table. */
@Path(ApiPath.ROOT + "/adjustments")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "adjustments", description = "时限调整")
@Administering
@Blocking
public class LimitApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject ProposeLimit propose;
    @Inject Adjustments adjustments;

    @Schema(description = "A length of time.")
    public record SpanForm(
            @Schema(title = "数量", required = true, minimum = "1", maximum = "999") Integer amount,
            @Schema(title = "单位", required = true) Span.Unit unit) {
        Span span() {
            return new Span(amount, unit);
        }
    }

    @Schema(description = "Other limits for a kind and urgency, from a day on.")
    public record LimitForm(
            @Schema(title = "诉求类型", required = true) TicketKind kind,
            @Schema(title = "紧急程度", required = true) Urgency urgency,
            @Schema(title = "承诺时限", required = true) SpanForm promise,
            @Schema(title = "回复时限", required = true) SpanForm reply,
            @Schema(title = "签收时限", required = true) SpanForm sign,
            @Schema(title = "依据", required = true, minLength = 1, maxLength = 200) String source,
            @Schema(title = "生效日期", required = true, format = "date") String validFrom,
            @Schema(title = "也适用于在办工单", description = "Open tickets get them too.")
                    Boolean alsoOpen) {
        ChangeRule change() {
            return new ChangeRule(
                    kind,
                    urgency,
                    new DeadlineRule(promise.span(), reply.span(), sign.span(), source),
                    LocalDate.parse(validFrom),
                    Boolean.TRUE.equals(alsoOpen));
        }
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose other limits; nothing holds before it is approved 提出时限调整")
    @APIResponseSchema(
            value = AdjustmentAnswer.class,
            responseCode = "201",
            responseDescription = "Proposed; Location is the adjustment.")
    public AdjustmentAnswer propose(@RequestBody(required = true) LimitForm form) {
        Instant now = clock.now();
        ChangeRule change = form.change();
        Adjustment made = adjustments.asWritten(propose.propose(change, current.get(), now));
        reply.made(ApiPath.ROOT + "/adjustments/" + made.id());
        reply.version(made.version());
        return AdjustmentAnswer.of(made);
    }
}
