package line12345.hotline.api.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.WordsForm;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.knowledge.use.Gap;
import line12345.ticketing.knowledge.use.NoteGap;
import line12345.ticketing.knowledge.use.UseLists;
import line12345.ticketing.knowledge.use.Used;
import line12345.ticketing.paging.Page;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;

/** What of the knowledge base is used most and never, and what is looked for in vain. */
@Path(ApiPath.ROOT + "/knowledge-use")
@RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "knowledge", description = "知识库")
@Blocking
public class KnowledgeUseApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject UseLists lists;
    @Inject NoteGap gap;

    @Schema(name = "KnowledgeUsed", description = "A published entry and how often it was used.")
    public record UsedAnswer(
            long id,
            long entry,
            String title,
            String department,
            LocalDate published,
            long times,
            long offered,
            long solved) {
        static UsedAnswer of(Used one) {
            return new UsedAnswer(
                    one.id(),
                    one.entryId(),
                    one.title(),
                    one.office(),
                    one.publishedOn(),
                    one.amount(),
                    one.offered(),
                    one.solved());
        }
    }

    @Schema(name = "KnowledgeUses")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UsesAnswer(List<UsedAnswer> items, String next) {}

    @Schema(name = "KnowledgeGap", description = "Words that were looked for in vain 知识缺口.")
    public record GapAnswer(String words, long times, LocalDate last) {
        static GapAnswer of(Gap one) {
            return new GapAnswer(one.words(), one.times(), one.lastOn());
        }
    }

    @Schema(name = "KnowledgeGaps")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GapsAnswer(List<GapAnswer> items, String next) {}

    @GET
    @Path("most")
    @Operation(summary = "List what is used most in this month or the one before 用得最多的")
    public UsesAnswer most(
            @QueryParam("before") @DefaultValue("false") boolean before,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return uses(lists.mostUsed(current.get(), month(before), cursor, limit));
    }

    @GET
    @Path("never")
    @Operation(summary = "List what nobody has used since it was published a month ago 从没用过的")
    public UsesAnswer never(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return uses(lists.neverUsed(current.get(), cursor, limit, clock.now()));
    }

    @GET
    @Path("gaps")
    @Operation(summary = "List what was looked for in vain twice or more in a month 知识缺口")
    public GapsAnswer gaps(
            @QueryParam("before") @DefaultValue("false") boolean before,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        var page = lists.gaps(current.get(), month(before), cursor, limit);
        reply.next(page.next());
        return new GapsAnswer(page.lines().stream().map(GapAnswer::of).toList(), page.next());
    }

    @POST
    @Path("gaps")
    @Once
    @RolesAllowed({
        "AGENT",
        "SHIFT_LEADER",
        "CALLBACK",
        "WINDOW",
        "CLERK",
        "LEADER",
        "REVIEWER",
        "MANAGER"
    })
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that words were looked for in vain 查不到",
            description = "Nothing is kept of words that look like personal data.")
    public void gap(@RequestBody(required = true) WordsForm form) {
        gap.note(form.words(), current.get(), clock.now());
    }

    private LocalDate month(boolean before) {
        LocalDate today = OfficeClock.dayOf(clock.now());
        return before ? today.minusMonths(1) : today;
    }

    private UsesAnswer uses(Page<Used> page) {
        reply.next(page.next());
        return new UsesAnswer(page.lines().stream().map(UsedAnswer::of).toList(), page.next());
    }
}
