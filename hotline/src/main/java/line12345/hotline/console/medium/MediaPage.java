package line12345.hotline.console.medium;

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
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.medium.ChangeMedium;
import line12345.ticketing.medium.MakeMediumKey;
import line12345.ticketing.medium.MediumForm;
import line12345.ticketing.medium.MediumKeyForm;
import line12345.ticketing.medium.MediumLine;
import line12345.ticketing.medium.MediumLines;
import line12345.ticketing.medium.RegisterMedium;
import line12345.ticketing.medium.SetCallback;
import line12345.ticketing.medium.SwitchMedium;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which other media send citizens' words; a new key shows its secret once. */
@Path("/media")
@RolesAllowed("ADMIN")
@Blocking
public class MediaPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject MediumLines lines;
    @Inject RegisterMedium register;
    @Inject ChangeMedium change;
    @Inject SwitchMedium turn;
    @Inject MakeMediumKey make;
    @Inject SetCallback callback;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance media(
                List<MediumLine> lines, LocalDate today, LocalDate year, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "其他媒体";
        }

        @Override
        public String href() {
            return "/media";
        }

        @Override
        public int order() {
            return 92;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /** Another state of a medium, and why. */
    public record SwitchForm(boolean on, String why) {}

    /** Where notices are sent; empty for nowhere. */
    public record CallbackForm(String address) {}

    /** A key as the form has it: a box that is not ticked is not sent. */
    public record KeyWish(String name, String owner, String validUntil, String sandbox) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        return Templates.media(lines.all(current.get(), now), today, today.plusYears(1), now);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void register(MediumForm form) {
        register.register(form, current.get(), clock.now());
    }

    @POST
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("name") String name, MediumForm form) {
        change.change(name, form, current.get(), clock.now());
    }

    @POST
    @Path("{name}/switch")
    @Consumes(MediaType.APPLICATION_JSON)
    public void turn(@PathParam("name") String name, SwitchForm form) {
        turn.turn(name, form.on(), form.why(), current.get(), clock.now());
    }

    @POST
    @Path("{name}/callback")
    @Consumes(MediaType.APPLICATION_JSON)
    public void callback(@PathParam("name") String name, CallbackForm form) {
        callback.set(name, form.address(), current.get(), clock.now());
    }

    @POST
    @Path("{name}/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public MadeKey make(@PathParam("name") String name, KeyWish wish) {
        MediumKeyForm form =
                new MediumKeyForm(
                        name, wish.name(), wish.owner(), wish.validUntil(), wish.sandbox() != null);
        return make.make(form, current.get(), clock.now());
    }
}
