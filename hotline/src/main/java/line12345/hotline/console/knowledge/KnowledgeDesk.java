package line12345.hotline.console.knowledge;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.knowledge.doubt.ReportDoubt;
import line12345.ticketing.knowledge.search.Asked;
import line12345.ticketing.knowledge.search.FindEntries;
import line12345.ticketing.knowledge.use.CountUse;
import line12345.ticketing.knowledge.use.NoteGap;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/**
 * What the panel beside the call asks. The words are sent in the body: somebody may type a
 * telephone number, which must not stand in an address.
 */
@Path("/knowledge")
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
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class KnowledgeDesk {
    /** As many as fit beside the call. */
    static final int MOST = 8;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject FindEntries find;
    @Inject CountUse use;
    @Inject NoteGap gap;
    @Inject ReportDoubt doubt;

    public record FindForm(String words, String matter, String place) {}

    public record WordsForm(String words) {}

    @POST
    @Path("find")
    public List<FoundView> find(FindForm form) {
        Asked asked = new Asked(form.words(), form.matter(), form.place());
        return find.find(asked, MOST, current.get(), clock.now()).stream()
                .map(FoundView::of)
                .toList();
    }

    @POST
    @Path("gap")
    public void gap(WordsForm form) {
        gap.note(form.words(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/used")
    public void used(@PathParam("id") long id) {
        use.used(id, current.get(), clock.now());
    }

    @POST
    @Path("{id}/doubt")
    public void doubt(@PathParam("id") long id, WordsForm form) {
        doubt.report(id, form.words(), current.get(), clock.now());
    }
}
