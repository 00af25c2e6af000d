package line12345.hotline.console.rota;

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

import line12345.hotline.call.CallsView;
import line12345.hotline.call.QueueView;
import line12345.hotline.console.MenuEntry;
import line12345.hotline.rota.handover.Handover;
import line12345.hotline.rota.handover.HandoverForm;
import line12345.hotline.rota.handover.Handovers;
import line12345.hotline.rota.handover.OpenPoint;
import line12345.hotline.rota.handover.TakeOver;
import line12345.hotline.rota.handover.TickPoint;
import line12345.hotline.rota.handover.WriteHandover;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.shift.ShiftEnding;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The hand-over between shifts 交接班: what is open, the note that waits, the history. */
@Path("/handover")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Blocking
public class HandoverPage {
    private static final int HISTORY = 30;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Handovers handovers;
    @Inject Shifts shifts;
    @Inject CallsView calls;
    @Inject WriteHandover write;
    @Inject TakeOver take;
    @Inject TickPoint tick;

    /**
     * @param waiting the note nobody has taken over; null when there is none
     * @param mine it is the reader's own
     * @param history those taken over
     * @param queue what waits in the queue at this moment, to begin the note with
     * @param day on which the shift began that is offered first
     * @param ending its code; empty when none is near
     */
    public record Screen(
            Handover waiting,
            boolean mine,
            List<OpenPoint> open,
            List<Handover> history,
            QueueView queue,
            List<Shift> shifts,
            ShiftBook book,
            LocalDate today,
            LocalDate day,
            String ending) {}

    @CheckedTemplate(basePath = "rota")
    static class Templates {
        static native TemplateInstance handover(Screen screen, Instant now);

        static native TemplateInstance handovernote(
                Handover note, List<OpenPoint> points, ShiftBook book, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "交接班";
        }

        @Override
        public String href() {
            return "/handover";
        }

        @Override
        public int order() {
            return 46;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.SHIFT_LEADER || role == Role.MANAGER;
        }
    }

    /**
     * @param result what came of it
     */
    public record TickForm(String result) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() {
        Instant now = clock.now();
        Actor me = current.get();
        LocalDate today = OfficeClock.dayOf(now);
        Handover waiting = handovers.waiting(me).orElse(null);
        ShiftBook book = shifts.book();
        List<Handover> notes = handovers.newest(me, HISTORY);
        Optional<ShiftEnding> ending =
                ShiftEnding.nearest(
                        book,
                        LocalDateTime.ofInstant(now, OfficeClock.ZONE),
                        (day, code) ->
                                notes.stream()
                                        .anyMatch(
                                                one ->
                                                        one.day().equals(day)
                                                                && one.shift().equals(code)));
        return Templates.handover(
                new Screen(
                        waiting,
                        waiting != null && waiting.writtenBy() == me.accountId(),
                        handovers.open(me),
                        notes.stream().filter(Handover::taken).toList(),
                        calls.queue(),
                        book.active(today),
                        book,
                        today,
                        ending.map(ShiftEnding::day).orElse(today),
                        ending.map(one -> one.shift().code()).orElse("")),
                now);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance note(@PathParam("id") long id) {
        Actor me = current.get();
        return Templates.handovernote(
                handovers.byId(id, me), handovers.of(id, me), shifts.book(), clock.now());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void write(HandoverForm form) {
        write.write(form, current.get(), clock.now());
    }

    @POST
    @Path("{id}/take")
    public void take(@PathParam("id") long id) {
        take.take(id, current.get(), clock.now());
    }

    @POST
    @Path("points/{id}/tick")
    @Consumes(MediaType.APPLICATION_JSON)
    public void tick(@PathParam("id") long id, TickForm form) {
        tick.tick(id, form.result(), current.get(), clock.now());
    }
}
