package line12345.hotline.console.calls;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.call.book.CallFilter;
import line12345.hotline.call.book.CallLine;
import line12345.hotline.call.book.ReadCallBook;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** 通话记录: calls by day, number, agent, queue and what they came to; and each of them. */
@Path("/calls")
@RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CallsPage {
    /** In the place of a result: those whose time for one is over. */
    static final String LATE = "LATE";

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadCallBook book;
    @Inject OpenCalls open;
    @Inject Queues queues;

    @CheckedTemplate(basePath = "calls")
    static class Templates {
        static native TemplateInstance calls(CallsScreen screen, Instant now);

        static native TemplateInstance call(OpenCall call, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "通话";
        }

        @Override
        public String href() {
            return "/calls";
        }

        @Override
        public int order() {
            return 17;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT || role == Role.SHIFT_LEADER || role == Role.MANAGER;
        }
    }

    /**
     * @param day as {@code 2026-11-22}; today where it is none
     * @param result {@link CallFilter#result}, or {@link #LATE}
     * @param after where the page before ended
     */
    @GET
    public TemplateInstance page(
            @QueryParam("day") String day,
            @QueryParam("agent") String agent,
            @QueryParam("queue") String queue,
            @QueryParam("outcome") String outcome,
            @QueryParam("result") String result,
            @QueryParam("after") String after) {
        Instant now = clock.now();
        Actor reader = current.get();
        CallFilter filter = CallFilter.of(day(day, now), agent, queue, outcome, result);
        if (LATE.equals(result)) {
            return screen(filter, "", "", book.late(reader, now), null, false, now);
        }
        ReadCallBook.Page page = book.page(filter, after, reader, now);
        return screen(filter, null, "", page.lines(), page.next(), after != null, now);
    }

    /** Of one number; a POST, because addresses end up in logs. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ofNumber(@FormParam("number") String number) {
        Instant now = clock.now();
        CallFilter filter = CallFilter.of(OfficeClock.dayOf(now), "", "", "", "");
        return Response.ok(found(filter, number, now))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private TemplateInstance found(CallFilter filter, String number, Instant now) {
        try {
            PhoneNumber phone = PhoneNumber.parse(number);
            List<CallLine> lines = book.ofNumber(phone, current.get(), now);
            return screen(filter, phone.masked(), "", lines, null, false, now);
        } catch (WrongPhoneNumber wrong) {
            return screen(filter, null, wrong.sentence(), List.of(), null, false, now);
        }
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance call(@PathParam("id") long id) {
        Instant now = clock.now();
        return Templates.call(open.of(id, current.get(), now), now);
    }

    /**
     * @param number masked; empty for those that are late, null for a day
     */
    private TemplateInstance screen(
            CallFilter filter,
            String number,
            String refused,
            List<CallLine> lines,
            String next,
            boolean further,
            Instant now) {
        Actor reader = current.get();
        boolean late = number != null && number.isEmpty();
        return Templates.calls(
                new CallsScreen(
                        filter,
                        OfficeClock.dayOf(now),
                        late,
                        number == null ? "" : number,
                        refused,
                        lines,
                        next,
                        further,
                        leads(reader),
                        queues.ever()),
                now);
    }

    static boolean leads(Actor reader) {
        return reader.is(Role.SHIFT_LEADER) || reader.is(Role.MANAGER);
    }

    private static LocalDate day(String written, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        try {
            LocalDate day = written == null ? today : LocalDate.parse(written);
            return day.isAfter(today) || day.getYear() < 2000 ? today : day;
        } catch (DateTimeParseException none) {
            return today;
        }
    }
}
