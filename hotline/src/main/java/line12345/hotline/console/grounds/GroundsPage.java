package line12345.hotline.console.grounds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ground.AddGround;
import line12345.ticketing.ground.ChangeGround;
import line12345.ticketing.ground.GroundForm;
import line12345.ticketing.ground.GroundLine;
import line12345.ticketing.ground.GroundLines;
import line12345.ticketing.ground.GroundPreview;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.NoSuchGround;
import line12345.ticketing.ground.RestoreGround;
import line12345.ticketing.ground.RetireGround;
import line12345.ticketing.ground.UndoGround;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The grounds by use, one open beside the list. */
@Path("/grounds")
@RolesAllowed("ADMIN")
@Blocking
public class GroundsPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject GroundLines lines;
    @Inject GroundPreview preview;
    @Inject AddGround add;
    @Inject ChangeGround change;
    @Inject RetireGround retire;
    @Inject RestoreGround restore;
    @Inject UndoGround undo;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance grounds(
                List<GroundGroup> groups, OpenGround open, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "理由与话术";
        }

        @Override
        public String href() {
            return "/grounds";
        }

        @Override
        public int order() {
            return 61;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /**
     * @param code of a new one; a hand-over's telephone number
     * @param validFrom ISO day
     * @param why the reason of the change
     * @param seen the newest entry the editor saw; not needed for a new one
     */
    public record EntryForm(
            String code,
            String name,
            String sentence,
            String source,
            Integer position,
            String validFrom,
            String why,
            long seen) {
        GroundForm words() {
            return new GroundForm(name, sentence, source, position);
        }
    }

    public record UndoForm(long seen) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return Templates.grounds(GroundGroup.of(lines.all(current.get(), now)), null, now);
    }

    @GET
    @Path("new/{use}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance fresh(@PathParam("use") String name) {
        GroundUse use = use(name);
        if (use.fixed()) {
            throw new NoSuchGround();
        }
        Instant now = clock.now();
        List<GroundLine> all = lines.all(current.get(), now);
        int last =
                all.stream()
                        .filter(line -> line.use() == use && !line.retired())
                        .mapToInt(line -> line.words().position())
                        .max()
                        .orElse(0);
        return Templates.grounds(
                GroundGroup.of(all), OpenGround.fresh(use, last + 1, OfficeClock.dayOf(now)), now);
    }

    @GET
    @Path("{use}/{code}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("use") String name, @PathParam("code") String code) {
        GroundUse use = use(name);
        Instant now = clock.now();
        List<GroundLine> all = lines.all(current.get(), now);
        GroundLine line =
                all.stream()
                        .filter(one -> one.use() == use && one.code().equals(code))
                        .findFirst()
                        .orElseThrow(NoSuchGround::new);
        return Templates.grounds(
                GroundGroup.of(all),
                OpenGround.of(
                        line,
                        OfficeClock.dayOf(now),
                        preview.newest(current.get(), now).orElse(null)),
                now);
    }

    @POST
    @Path("{use}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void add(@PathParam("use") String name, EntryForm form) {
        add.add(
                use(name),
                form.code(),
                form.words(),
                form.validFrom(),
                form.why(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{use}/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(
            @PathParam("use") String name, @PathParam("code") String code, EntryForm form) {
        change.change(
                use(name),
                code,
                form.words(),
                form.validFrom(),
                form.why(),
                form.seen(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{use}/{code}/retire")
    @Consumes(MediaType.APPLICATION_JSON)
    public void retire(
            @PathParam("use") String name, @PathParam("code") String code, EntryForm form) {
        retire.retire(
                use(name),
                code,
                form.validFrom(),
                form.why(),
                form.seen(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{use}/{code}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    public void restore(
            @PathParam("use") String name, @PathParam("code") String code, EntryForm form) {
        restore.restore(
                use(name),
                code,
                form.validFrom(),
                form.why(),
                form.seen(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{use}/{code}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public void undo(@PathParam("use") String name, @PathParam("code") String code, UndoForm form) {
        undo.undo(use(name), code, form.seen(), current.get(), clock.now());
    }

    private static GroundUse use(String name) {
        return GroundUse.named(name).orElseThrow(NoSuchGround::new);
    }
}
