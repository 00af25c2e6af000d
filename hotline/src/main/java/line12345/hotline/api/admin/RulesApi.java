package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import line12345.ticketing.rule.ChangeRule;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.RuleLine;
import line12345.ticketing.rule.RuleLines;
import line12345.ticketing.rule.UndoRule;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;

/** The city's own numbers. */
@Path(ApiPath.ROOT + "/rules")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "业务规则")
@Administering
@Blocking
public class RulesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject RuleLines lines;
    @Inject ChangeRule change;
    @Inject UndoRule undo;

    /**
     * @param newest what an editor has seen; goes back as {@code seen}
     */
    @Schema(name = "Rule", description = "A number, length, yes or list of the city's own 业务规则.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleAnswer(
            Coded<Rule> rule,
            String value,
            String words,
            String source,
            LocalDate validFrom,
            long newest) {
        static RuleAnswer of(RuleLine line) {
            return new RuleAnswer(
                    Coded.of(line.rule(), Rule::chinese),
                    line.value(),
                    line.words(),
                    line.source(),
                    line.validFrom(),
                    line.newest());
        }
    }

    @Schema(name = "Rules")
    public record RulesAnswer(List<RuleAnswer> items) {}

    @Schema(description = "A new value of a rule, from a day on.")
    public record RuleForm(
            @Schema(title = "新值", required = true, maxLength = 2000) String value,
            @Schema(title = "生效日期", required = true, format = "date") String validFrom,
            @Schema(title = "依据", required = true, minLength = 1, maxLength = 200) String source,
            @Schema(title = "读到的最新记录", required = true, minimum = "0") Long seen) {}

    @GET
    @Operation(summary = "List the city's rules with what is in force 业务规则")
    public RulesAnswer all() {
        return new RulesAnswer(
                lines.all(current.get(), clock.now()).stream().map(RuleAnswer::of).toList());
    }

    @GET
    @Path("{rule}/history")
    @Operation(summary = "Read who changed a rule, the newest first 变更记录")
    public PastAnswer.History history(@PathParam("rule") Rule rule) {
        return new PastAnswer.History(
                line(rule).history().stream()
                        .map(
                                one ->
                                        new PastAnswer(
                                                one.at(),
                                                one.who(),
                                                one.before() + " → " + one.after(),
                                                one.validFrom(),
                                                one.source()))
                        .toList());
    }

    @PUT
    @Path("{rule}")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter a new value of a rule 修改业务规则")
    public RuleAnswer change(
            @PathParam("rule") Rule rule, @RequestBody(required = true) RuleForm form) {
        change.change(
                rule,
                form.value(),
                form.validFrom(),
                form.source(),
                form.seen(),
                current.get(),
                clock.now());
        return one(rule);
    }

    @POST
    @Path("{rule}/undo")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the newest value of a rule back 撤销修改")
    public RuleAnswer undo(
            @PathParam("rule") Rule rule, @RequestBody(required = true) SeenForm form) {
        undo.undo(rule, form.seen(), current.get(), clock.now());
        return one(rule);
    }

    private RuleAnswer one(Rule rule) {
        return RuleAnswer.of(line(rule));
    }

    private RuleLine line(Rule rule) {
        return lines.all(current.get(), clock.now()).get(rule.ordinal());
    }
}
