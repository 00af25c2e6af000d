package line12345.hotline.api.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.knowledge.WriteEntry;
import line12345.ticketing.knowledge.reading.EntryList;
import line12345.ticketing.knowledge.reading.EntryLists;
import line12345.ticketing.knowledge.reading.ReadEntry;
import line12345.ticketing.knowledge.search.Asked;
import line12345.ticketing.knowledge.search.FindEntries;
import line12345.ticketing.knowledge.search.Hit;
import line12345.ticketing.knowledge.use.CountUse;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;

/** The knowledge base: found, listed, read, and new entries. */
@Path(ApiPath.ROOT + "/knowledge")
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
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "knowledge", description = "知识库")
@Blocking
public class KnowledgeApi {
    /** Hits of one answer. */
    private static final int MOST = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject FindEntries find;
    @Inject EntryLists lists;
    @Inject ReadEntry read;
    @Inject WriteEntry write;
    @Inject CountUse use;

    @Schema(description = "What is looked for; two characters, or a matter.")
    public record FindForm(
            @Schema(title = "检索词", maxLength = 100) String words,
            @Schema(title = "事项", maxLength = 50) String matter,
            @Schema(title = "区划", maxLength = 50) String place) {}

    /**
     * @param validity CURRENT, or OVER for what is past its end
     */
    @Schema(name = "KnowledgeHit", description = "A published entry as it was found.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HitAnswer(
            long id,
            long entry,
            String title,
            String answer,
            String source,
            String department,
            String place,
            LocalDate validFrom,
            LocalDate validUntil,
            Coded<Validity> validity) {
        static HitAnswer of(Hit hit) {
            return new HitAnswer(
                    hit.id(),
                    hit.entryId(),
                    hit.title(),
                    hit.answer(),
                    hit.source(),
                    hit.owner(),
                    Said.orNull(hit.placeName()),
                    hit.from(),
                    hit.until(),
                    Coded.of(hit.validity(), Validity::chinese));
        }
    }

    @Schema(name = "KnowledgeHits")
    public record HitsAnswer(List<HitAnswer> items) {}

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find published entries, the best first 检索知识",
            description =
                    "Changes nothing. A POST, because words may be personal data and do not belong"
                            + " into an address.")
    public HitsAnswer search(@RequestBody(required = true) FindForm form) {
        Asked asked = new Asked(form.words(), form.matter(), form.place());
        return new HitsAnswer(
                find.find(asked, MOST, current.get(), clock.now()).stream()
                        .map(HitAnswer::of)
                        .toList());
    }

    @GET
    @Operation(
            summary = "List entries 知识列表",
            description =
                    "What is published unless another list is named. Last changed first; those that"
                            + " end, by their end. An office's own.")
    public KnowledgeAnswer.Lines list(
            @QueryParam("list") EntryList list,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        EntryList wanted = list == null ? EntryList.PUBLISHED : list;
        var page = lists.page(wanted, cursor, limit, current.get(), clock.now());
        reply.next(page.next());
        return new KnowledgeAnswer.Lines(
                page.lines().stream().map(KnowledgeAnswer.Line::of).toList(), page.next());
    }

    @GET
    @Path("{id:\\d+}")
    @Operation(summary = "Read an entry; its version is the ETag 知识详情")
    public KnowledgeAnswer one(
            @Parameter(schema = @Schema(minimum = "1")) @PathParam("id") long id,
            @HeaderParam("If-None-Match") String known) {
        var view = read.read(id, current.get(), clock.now());
        reply.version(view.version());
        return KnowledgeAnswer.of(view);
    }

    @POST
    @Path("{id:\\d+}/used")
    @Once
    @Operation(summary = "Say that an entry was used in an answer 引用知识")
    public void used(@PathParam("id") long id) {
        use.used(id, current.get(), clock.now());
    }

    @POST
    @Once
    @RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a new entry as a draft 新增知识")
    public KnowledgeAnswer write(@RequestBody(required = true) KnowledgeForm form) {
        long id = write.write(form.department(), form.text(), current.get(), clock.now());
        reply.made(ApiPath.ROOT + "/knowledge/" + id);
        return one(id, null);
    }
}
