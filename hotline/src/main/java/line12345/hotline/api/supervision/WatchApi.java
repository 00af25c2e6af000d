package line12345.hotline.api.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.watch.Place;
import line12345.ticketing.watch.WatchLine;
import line12345.ticketing.watch.WatchLists;
import line12345.ticketing.watch.WatchPage;
import line12345.ticketing.watch.Watched;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** Electronic supervision: what is late, thrown around or empty. */
@Path(ApiPath.ROOT + "/supervisions/watch")
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "督办")
@Blocking
public class WatchApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject WatchLists lists;

    /**
     * @param version of the ticket
     * @param position of the part that an order would be about, 0 for none
     * @param why what brought it on the list
     * @param order the office's open order
     */
    @Schema(name = "WatchedLine", description = "A line of electronic supervision 电子监察.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WatchedAnswer(
            String number,
            int version,
            int position,
            String summary,
            String department,
            String state,
            Light light,
            List<String> why,
            Long order,
            boolean canOrder) {
        static WatchedAnswer of(WatchLine line) {
            return new WatchedAnswer(
                    line.number(),
                    line.version(),
                    line.position(),
                    line.summary(),
                    line.department(),
                    line.state(),
                    line.light(),
                    line.why(),
                    line.order() == null ? null : line.order().id(),
                    line.canOrder());
        }
    }

    @Schema(name = "WatchedLines")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WatchedLines(List<WatchedAnswer> items, String next) {}

    @GET
    @Path("{list}")
    @Operation(summary = "List what has to be supervised 电子监察")
    public WatchedLines list(
            @PathParam("list") Watched list,
            @Parameter(schema = @Schema(minimum = "1")) @QueryParam("department") Long department,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        WatchPage page =
                lists.page(list, department, Place.read(cursor), limit, current.get(), clock.now());
        String next = page.next() == null ? null : page.next().written();
        reply.next(next);
        return new WatchedLines(page.lines().stream().map(WatchedAnswer::of).toList(), next);
    }
}
