package line12345.hotline.console.mark;

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

import line12345.hotline.call.mark.CallerMark;
import line12345.hotline.call.mark.CallerMarks;
import line12345.hotline.call.mark.LeaveNote;
import line12345.hotline.call.mark.MarkCaller;
import line12345.hotline.call.mark.MarkKind;
import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Marks of callers 来电标记: set and lifted by those who answer for it; and the agents' notes. */
@Path("/callers/marks")
@RolesAllowed({"REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class MarksPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CallerMarks marks;
    @Inject MarkCaller mark;
    @Inject LeaveNote note;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance marks(
                List<CallerMark> marks, List<MarkKind> kinds, LocalDate today, Instant now);
    }

    /**
     * @param kind the name of a {@link MarkKind}
     * @param until a day as {@code 2027-01-31}
     */
    public record MarkForm(String phone, String kind, String words, String until) {}

    public record NoteForm(String words) {}

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "来电标记";
        }

        @Override
        public String href() {
            return "/callers/marks";
        }

        @Override
        public int order() {
            return 58;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.REVIEWER || role == Role.SHIFT_LEADER;
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        Instant now = clock.now();
        return Templates.marks(
                marks.all(now), List.of(MarkKind.values()), OfficeClock.dayOf(now), now);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void mark(MarkForm form) {
        MarkKind kind =
                Arrays.stream(MarkKind.values())
                        .filter(one -> one.name().equals(form.kind()))
                        .findFirst()
                        .orElse(null);
        mark.mark(
                form.phone() == null ? "" : form.phone(),
                kind,
                form.words(),
                day(form.until()),
                current.get(),
                clock.now());
    }

    private static LocalDate day(String said) {
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @POST
    @Path("{id}/lift")
    public void lift(@PathParam("id") long id) {
        mark.lift(id, current.get(), clock.now());
    }

    /** One line for whoever takes the caller's next call. */
    @POST
    @Path("notes/{key}")
    @RolesAllowed("AGENT")
    @Consumes(MediaType.APPLICATION_JSON)
    public void note(@PathParam("key") String key, NoteForm form) {
        note.leave(key, form == null ? "" : form.words(), current.get(), clock.now());
    }
}
