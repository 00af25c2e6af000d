package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.alert.ladder.AlertStep;
import line12345.ticketing.alert.ladder.ChangeLadder;
import line12345.ticketing.alert.ladder.Ladder;
import line12345.ticketing.alert.ladder.LadderForm;
import line12345.ticketing.alert.ladder.Ladders;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;

/** Who is alerted when. */
@Path(ApiPath.ROOT + "/alert-ladders")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alerts", description = "提醒规则")
@Administering
@Blocking
public class LaddersApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Ladders ladders;
    @Inject ChangeLadder change;

    /**
     * @param amount 0 for at once
     */
    @Schema(name = "AlertStep")
    public record StepAnswer(int amount, Span.Unit unit, Whom whom, List<Via> via) {
        static StepAnswer of(AlertStep step) {
            return step.after() == null
                    ? new StepAnswer(0, Span.Unit.MINUTE, step.whom(), step.via())
                    : new StepAnswer(
                            step.after().amount(), step.after().unit(), step.whom(), step.via());
        }
    }

    /**
     * @param id goes back as {@code seen}
     */
    @Schema(
            name = "AlertLadder",
            description = "Who is alerted when, and after how long the next 提醒规则.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LadderAnswer(
            long id,
            Coded<Occasion> occasion,
            Coded<Urgency> urgency,
            LocalDate validFrom,
            String source,
            List<StepAnswer> steps) {}

    @Schema(description = "One step of a ladder.")
    public record StepForm(
            @Schema(title = "等待", required = true, minimum = "0", maximum = "43200") Integer amount,
            @Schema(title = "单位") Span.Unit unit,
            @Schema(title = "提醒谁", required = true) Whom whom,
            @Schema(title = "方式", required = true, minItems = 1, maxItems = 4) List<Via> via) {}

    @Schema(description = "The steps of a ladder, from a day on.")
    public record StepsForm(
            @Schema(title = "步骤", required = true, maxItems = 6) List<StepForm> steps,
            @Schema(title = "生效日期", required = true, format = "date") String validFrom,
            @Schema(title = "依据", required = true, minLength = 1, maxLength = 200) String source,
            @Schema(title = "读到的最新记录", required = true, minimum = "0") Long seen) {
        LadderForm ladder() {
            return new LadderForm(
                    steps.stream()
                            .map(
                                    step ->
                                            new LadderForm.Line(
                                                    step.amount(),
                                                    step.unit() == null ? null : step.unit().name(),
                                                    step.whom().name(),
                                                    step.via().stream().map(Enum::name).toList()))
                            .toList(),
                    validFrom,
                    source,
                    seen);
        }
    }

    @GET
    @Path("{occasion}/{urgency}")
    @Operation(summary = "Read who is alerted on an occasion 提醒规则")
    public LadderAnswer one(
            @PathParam("occasion") Occasion occasion, @PathParam("urgency") Urgency urgency) {
        Ladder ladder = ladders.inForce(occasion, urgency, OfficeClock.dayOf(clock.now()));
        return new LadderAnswer(
                ladder.id(),
                Coded.of(occasion, Occasion::chinese),
                Coded.of(urgency, Urgency::chinese),
                ladder.validFrom(),
                ladder.source(),
                ladder.steps().stream().map(StepAnswer::of).toList());
    }

    @PUT
    @Path("{occasion}/{urgency}")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter who is alerted on an occasion 修改提醒规则")
    public void change(
            @PathParam("occasion") Occasion occasion,
            @PathParam("urgency") Urgency urgency,
            @RequestBody(required = true) StepsForm form) {
        change.change(occasion, urgency, form.ladder(), current.get(), clock.now());
    }
}
