package line12345.hotline.console.knowledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.knowledge.reading.EntryView;
import line12345.ticketing.knowledge.reading.ReadEntry;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The lists of the knowledge base with one entry open beside them. */
@Path("/knowledge")
@RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
@Blocking
public class KnowledgePage {
    /** Lines of a page. */
    static final int ROWS = 40;

    /** As many as fit under a field. */
    private static final int MOST = 12;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ShowKnowledge desk;
    @Inject ReadEntry read;
    @Inject Matters matters;
    @Inject Places places;

    @CheckedTemplate(basePath = "knowledge")
    static class Templates {
        static native TemplateInstance knowledge(
                KnowledgeScreen screen, EntryView open, boolean fresh, String title, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "知识库";
        }

        @Override
        public String href() {
            return "/knowledge";
        }

        @Override
        public int order() {
            return 46;
        }

        @Override
        public boolean isFor(Role role) {
            return role.ofOffice() || role == Role.REVIEWER || role == Role.MANAGER;
        }
    }

    /** An entry of one of the city's tables. */
    public record Entry(String code, String name) {}

    /**
     * @param words looks among what is published, as agents do
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @QueryParam("list") @DefaultValue("") String name,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("after") String after) {
        return page(desk.screen(name, words, after, current.get(), clock.now()), null, false, "");
    }

    /**
     * @param title to begin with, such as words that were looked for in vain
     */
    @GET
    @Path("new")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance fresh(
            @QueryParam("list") @DefaultValue("") String name,
            @QueryParam("title") @DefaultValue("") String title) {
        return page(desk.screen(name, "", null, current.get(), clock.now()), null, true, title);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance open(
            @PathParam("id") long id,
            @QueryParam("list") @DefaultValue("") String name,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("after") String after) {
        Actor person = current.get();
        Instant now = clock.now();
        return page(
                desk.screen(name, words, after, person, now),
                read.read(id, person, now),
                false,
                "");
    }

    @GET
    @Path("matters")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Entry> matters(@QueryParam("q") @DefaultValue("") String words) {
        return matters.every(words, MOST).stream()
                .map(matter -> new Entry(matter.code(), matter.name()))
                .toList();
    }

    @GET
    @Path("places")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Entry> places(@QueryParam("q") @DefaultValue("") String words) {
        return places.search(words, MOST).stream()
                .map(place -> new Entry(place.code(), place.name()))
                .toList();
    }

    private TemplateInstance page(
            KnowledgeScreen screen, EntryView open, boolean fresh, String title) {
        return Templates.knowledge(screen, open, fresh, title, clock.now());
    }
}
