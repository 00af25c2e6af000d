package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.key.Administering;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.entrance.Attention;
import line12345.ticketing.entrance.Change;
import line12345.ticketing.entrance.LatestChanges;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was changed lately on all of the city's tables, and what takes effect soon. */
@Path(ApiPath.ROOT + "/admin/changes")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule-tables", description = "规则表")
@Administering
@Blocking
public class ChangesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject LatestChanges changes;
    @Inject Attention attention;

    @Schema(name = "Care", description = "Something that needs an administrator 待关注.")
    public record CareAnswer(boolean urgent, String sentence) {}

    @Schema(name = "Cares")
    public record CaresAnswer(List<CareAnswer> items) {}

    /**
     * @param from its first day, left out where it held at once
     */
    @Schema(name = "Change", description = "A change of one of the city's tables 变更.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeAnswer(
            String table, String what, String words, String who, Instant at, LocalDate from) {
        static ChangeAnswer of(Change one) {
            return new ChangeAnswer(
                    one.table(), one.what(), one.words(), one.who(), one.at(), one.from());
        }
    }

    @Schema(name = "Changes")
    public record ChangesAnswer(List<ChangeAnswer> items) {}

    @GET
    @Operation(summary = "List what was changed lately, the newest first 最近变更")
    public ChangesAnswer latest(@QueryParam("limit") @DefaultValue("25") int limit) {
        return answer(changes.latest(limit, current.get()));
    }

    @GET
    @Path("coming")
    @Operation(summary = "List what takes effect later, the soonest first 即将生效")
    public ChangesAnswer coming(@QueryParam("limit") @DefaultValue("25") int limit) {
        return answer(changes.coming(limit, current.get(), clock.now()));
    }

    @GET
    @Path("needed")
    @Operation(summary = "List what needs an administrator's attention 待关注")
    public CaresAnswer needed() {
        return new CaresAnswer(
                attention.list(current.get(), clock.now()).stream()
                        .map(one -> new CareAnswer(one.urgent(), one.sentence()))
                        .toList());
    }

    private static ChangesAnswer answer(List<Change> found) {
        return new ChangesAnswer(found.stream().map(ChangeAnswer::of).toList());
    }
}
