package line12345.hotline.console.catalogue;

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
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** The dispatch catalogue, one version at a time; what changes it is in {@link CatalogueSteps}. */
@Path("/catalogue")
@RolesAllowed("ADMIN")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CataloguePage {
    @Inject OfficeClock clock;
    @Inject CatalogueViews views;

    /**
     * The right side.
     *
     * @param side {@code version}, {@code line}, {@code publish}, {@code draft}, {@code bring},
     *     {@code codes}
     * @param line for {@code line}
     * @param publish for {@code publish}
     * @param shown the address of this side, or empty for the version
     */
    public record Side(String side, OpenLine line, PublishView publish, String shown) {
        static Side of(String side, String shown) {
            return new Side(side, null, null, shown);
        }
    }

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance catalogue(CatalogueList list, Side side, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "派单目录";
        }

        @Override
        public String href() {
            return "/catalogue";
        }

        @Override
        public int order() {
            return 80;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /** The version in force, or the newest draft of a city that has none. */
    @GET
    public TemplateInstance inForce(
            @QueryParam("show") @DefaultValue("lines") String tab,
            @QueryParam("q") @DefaultValue("") String words) {
        return page(views.latest(clock.now()), tab, words, Side.of("version", ""));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return page(views.latest(clock.now()), "lines", "", Side.of("draft", "/catalogue/new"));
    }

    @GET
    @Path("import")
    public TemplateInstance bring() {
        return page(views.latest(clock.now()), "lines", "", Side.of("bring", "/catalogue/import"));
    }

    @GET
    @Path("codes")
    public TemplateInstance codes() {
        return page(views.latest(clock.now()), "lines", "", Side.of("codes", "/catalogue/codes"));
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance version(
            @PathParam("id") long id,
            @QueryParam("show") @DefaultValue("lines") String tab,
            @QueryParam("q") @DefaultValue("") String words) {
        return page(id, tab, words, Side.of("version", ""));
    }

    /** The version's own side on a telephone, where list and side do not fit together. */
    @GET
    @Path("{id:\\d{1,18}}/version")
    public TemplateInstance about(@PathParam("id") long id) {
        return page(id, "lines", "", Side.of("version", "/catalogue/" + id + "/version"));
    }

    @GET
    @Path("{id:\\d{1,18}}/publish")
    public TemplateInstance publish(@PathParam("id") long id) {
        return page(
                id,
                "lines",
                "",
                new Side(
                        "publish",
                        null,
                        views.publish(id, clock.now()),
                        "/catalogue/" + id + "/publish"));
    }

    @GET
    @Path("{id:\\d{1,18}}/line/new")
    public TemplateInstance freshLine(
            @PathParam("id") long id,
            @QueryParam("show") @DefaultValue("lines") String tab,
            @QueryParam("q") @DefaultValue("") String words) {
        return page(id, tab, words, line(id, 0, "new"));
    }

    @GET
    @Path("{id:\\d{1,18}}/line/{line:\\d{1,18}}")
    public TemplateInstance line(
            @PathParam("id") long id,
            @PathParam("line") long line,
            @QueryParam("show") @DefaultValue("lines") String tab,
            @QueryParam("q") @DefaultValue("") String words) {
        return page(id, tab, words, line(id, line, "" + line));
    }

    private Side line(long id, long line, String name) {
        return new Side("line", views.line(id, line), null, "/catalogue/" + id + "/line/" + name);
    }

    private TemplateInstance page(Long id, String tab, String words, Side side) {
        Instant now = clock.now();
        return Templates.catalogue(views.list(id, tab, words, now), side, now);
    }
}
