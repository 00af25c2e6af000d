package line12345.hotline.api.keeping;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Version;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** The city's own tables: out, tried, and in again. */
@Path(ApiPath.ROOT + "/rule-tables")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule-tables", description = "规则表")
@Administering
@Blocking
public class RuleTablesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject RuleTables tables;

    /**
     * @param about a column or a moment
     */
    @Schema(name = "RuleTableHint")
    public record HintAnswer(String about, String words) {}

    @Schema(name = "RuleTableLine", description = "A table that goes out and comes in 规则表.")
    public record LineAnswer(String key, String name, List<HintAnswer> hints) {}

    @Schema(name = "RuleTables")
    public record LinesAnswer(List<LineAnswer> items) {}

    @GET
    @Operation(summary = "List the tables that a city keeps itself 规则表")
    public LinesAnswer all() {
        return new LinesAnswer(
                tables.all().stream()
                        .map(
                                one ->
                                        new LineAnswer(
                                                one.key(),
                                                one.chinese(),
                                                one.hints().entrySet().stream()
                                                        .map(
                                                                hint ->
                                                                        new HintAnswer(
                                                                                hint.getKey(),
                                                                                hint.getValue()))
                                                        .toList()))
                        .toList());
    }

    @GET
    @Path("{table}")
    @Operation(
            summary = "Read a table as it goes out; the ETag is of its content 导出规则表",
            description = "All that holds now and what is entered for later, as the screens' file.")
    public TableAnswer read(
            @Parameter(schema = @Schema(pattern = "^[a-z-]{1,40}$")) @PathParam("table") String key,
            @HeaderParam("If-None-Match") String known) {
        RuleTables.One table = tables.named(key);
        byte[] file = table.out().write(current.get(), clock.now());
        reply.version(TableAnswer.version(file));
        return TableAnswer.of(key, table.chinese(), file);
    }

    @POST
    @Path("{table}/trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hear what a table would change, without doing it 核对规则表",
            description = "Each row that cannot be is named in the refusal's rows.")
    public DifferencesAnswer trial(
            @Parameter(schema = @Schema(pattern = "^[a-z-]{1,40}$")) @PathParam("table") String key,
            @RequestBody(required = true) TableForm form) {
        return DifferencesAnswer.of(
                tables.named(key).in().take(form.file(), true, current.get(), clock.now()));
    }

    @POST
    @Path("{table}/import")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bring a table in, the whole of it or nothing 导入规则表",
            description =
                    "What it does not name stays. Limits, hours and years become adjustments, to be"
                            + " approved there.")
    public DifferencesAnswer bringIn(
            @Parameter(schema = @Schema(pattern = "^[a-z-]{1,40}$")) @PathParam("table") String key,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) TableForm form) {
        Actor by = current.get();
        Instant now = clock.now();
        RuleTables.One table = tables.named(key);
        // Before its version is read: of two who read the same one the second is told.
        tables.oneAtATime();
        if (TableAnswer.version(table.out().write(by, now)) != Version.of(version)) {
            throw new ChangedMeanwhile();
        }
        return DifferencesAnswer.of(table.in().take(form.file(), false, by, now));
    }
}
