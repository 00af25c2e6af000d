package line12345.hotline.console.knowledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.knowledge.doubt.AnswerDoubt;
import line12345.ticketing.knowledge.doubt.DoubtLists;
import line12345.ticketing.knowledge.doubt.DoubtView;
import line12345.ticketing.paging.Page;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** What was said to be wrong or old 有误或过时, for its office, and of all offices for the hotline. */
@Path("/knowledge/doubts")
@RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
@Blocking
public class DoubtsPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject DoubtLists lists;
    @Inject AnswerDoubt answer;

    @CheckedTemplate(basePath = "knowledge")
    static class Templates {
        static native TemplateInstance doubts(
                Page<DoubtView> page, boolean ended, String next, Instant now);
    }

    /**
     * @param words why it is still right, at most 500 characters
     */
    public record RightForm(int version, String words) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @QueryParam("ended") @DefaultValue("false") boolean ended,
            @QueryParam("after") String after) {
        Instant now = clock.now();
        Page<DoubtView> page = lists.page(current.get(), ended, after, KnowledgePage.ROWS, now);
        String next =
                page.next() == null
                        ? ""
                        : "/knowledge/doubts?ended=" + ended + "&after=" + page.next();
        return Templates.doubts(page, ended, next, now);
    }

    @POST
    @Path("{id}/right")
    @Consumes(MediaType.APPLICATION_JSON)
    public void right(@PathParam("id") long id, RightForm form) {
        answer.stillRight(id, form.words(), form.version(), current.get(), clock.now());
    }
}
