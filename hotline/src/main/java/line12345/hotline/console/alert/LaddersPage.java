package line12345.hotline.console.alert;

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
import line12345.ticketing.alert.ladder.ChangeLadder;
import line12345.ticketing.alert.ladder.LadderForm;
import line12345.ticketing.alert.ladder.Ladders;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.UndoLadder;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.NoSuchRule;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The rules of alerts by occasion and urgency, one open beside the list. */
@Path("/alert-rules")
@RolesAllowed("ADMIN")
@Blocking
public class LaddersPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Ladders ladders;
    @Inject ChangeLadder change;
    @Inject UndoLadder undo;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance ladders(
                List<LadderGroup> groups, OpenLadder open, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "提醒规则";
        }

        @Override
        public String href() {
            return "/alert-rules";
        }

        @Override
        public int order() {
            return 62;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    public record UndoForm(long seen) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return Templates.ladders(groups(now), null, now);
    }

    @GET
    @Path("{occasion}-{urgency}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(
            @PathParam("occasion") String occasion, @PathParam("urgency") String urgency) {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        Occasion on = named(Occasion.values(), occasion);
        Urgency at = named(Urgency.values(), urgency);
        OpenLadder open =
                new OpenLadder(ladders.inForce(on, at, today), ladders.history(on, at), today);
        return Templates.ladders(groups(now), open, now);
    }

    @POST
    @Path("{occasion}-{urgency}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(
            @PathParam("occasion") String occasion,
            @PathParam("urgency") String urgency,
            LadderForm form) {
        change.change(
                named(Occasion.values(), occasion),
                named(Urgency.values(), urgency),
                form,
                current.get(),
                clock.now());
    }

    @POST
    @Path("{occasion}-{urgency}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public void undo(
            @PathParam("occasion") String occasion,
            @PathParam("urgency") String urgency,
            UndoForm form) {
        undo.undo(
                named(Occasion.values(), occasion),
                named(Urgency.values(), urgency),
                form.seen(),
                current.get(),
                clock.now());
    }

    private List<LadderGroup> groups(Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        return Arrays.stream(Occasion.values())
                .map(
                        occasion ->
                                new LadderGroup(
                                        occasion.chinese(),
                                        Arrays.stream(Urgency.values())
                                                .map(
                                                        urgency ->
                                                                ladders.inForce(
                                                                        occasion, urgency, today))
                                                .toList()))
                .toList();
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(NoSuchRule::new);
    }
}
