package line12345.hotline.outbound.desk;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.outbound.line.BookRow;
import line12345.hotline.outbound.line.DialCitizen;
import line12345.hotline.outbound.line.NotDialled;
import line12345.hotline.outbound.line.OutboundLine;
import line12345.hotline.outbound.line.OutboundLines;
import line12345.hotline.outbound.line.OwnCall;
import line12345.hotline.outbound.line.OwnCalls;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.ReadBook;
import line12345.hotline.outbound.line.Wanted;
import line12345.hotline.outbound.task.ReadTasks;
import line12345.hotline.outbound.task.TaskRow;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** 外呼: tasks that go on, the own or the whole book, and a number dialled by a click. */
@Path("/outbound")
@RolesAllowed({"AGENT", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class OutboundPage {
    private static final int TASKS = 50;
    private static final int CALLS = 100;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTasks tasks;
    @Inject ReadBook book;
    @Inject OwnCalls calls;
    @Inject OutboundLines lines;
    @Inject DialCitizen dial;

    @CheckedTemplate(basePath = "outbound")
    static class Templates {
        static native TemplateInstance outbound(
                List<TaskRow> tasks,
                List<BookRow> calls,
                List<OutboundLine> lines,
                boolean leads,
                boolean manages);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "外呼";
        }

        @Override
        public String href() {
            return "/outbound";
        }

        @Override
        public int order() {
            return 16;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT
                    || role == Role.CALLBACK
                    || role == Role.SHIFT_LEADER
                    || role == Role.MANAGER;
        }
    }

    /**
     * @param number as a person writes it
     * @param urgent 紧急答复, which the city may except from the list
     * @param reason why at night or against a wish, may be empty
     * @param line the code of the line, empty for the first that may be used
     */
    public record CallForm(String number, boolean urgent, String reason, String line) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        Actor reader = current.get();
        return Templates.outbound(
                tasks.newest(TASKS),
                book.newest(reader, CALLS, clock.now()),
                lines.allOf(reader, Purpose.DIRECT),
                leads(reader),
                reader.is(Role.MANAGER));
    }

    static boolean leads(Actor reader) {
        return reader.is(Role.SHIFT_LEADER) || reader.is(Role.MANAGER);
    }

    /**
     * Dials a number that somebody typed or that a card shows.
     *
     * @throws NotDialled with what to do instead
     */
    @POST
    @Path("call")
    @Consumes(MediaType.APPLICATION_JSON)
    public void call(CallForm form) {
        String number = PhoneNumber.parse(form == null ? "" : form.number()).digits();
        boolean urgent = form != null && form.urgent();
        String reason = form == null ? "" : form.reason();
        Purpose purpose = urgent ? Purpose.EMERGENCY : Purpose.DIRECT;
        Wanted wanted = Wanted.of(number, purpose, reason, null, null);
        String line = form == null ? "" : form.line();
        dial.dial(wanted.by(line), current.get(), clock.now());
    }

    /** How one's own latest call stands; no content when there was none. */
    @GET
    @Path("call")
    @Produces(MediaType.APPLICATION_JSON)
    public OwnCall call() {
        return calls.latest(current.get(), clock.now()).orElse(null);
    }

    @POST
    @Path("hang-up")
    public void hangUp() {
        calls.hangUp(current.get(), clock.now());
    }
}
