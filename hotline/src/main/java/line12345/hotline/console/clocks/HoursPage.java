package line12345.hotline.console.clocks;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.adjustment.ProposeChange;
import line12345.ticketing.adjustment.change.ChangeHours;
import line12345.ticketing.calendar.HoursRow;
import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** When the city and its offices are open 作息时间. */
@Path("/clocks/hours")
@RolesAllowed("ADMIN")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HoursPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject HoursTable table;
    @Inject Departments departments;
    @Inject ProposeChange propose;

    @CheckedTemplate(basePath = "clocks")
    static class Templates {
        static native TemplateInstance hours(HoursView view);

        static native TemplateInstance hoursedit(TypedForm form, List<Department> offices);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "作息时间";
        }

        @Override
        public String href() {
            return "/clocks/hours";
        }

        @Override
        public int order() {
            return 82;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    @GET
    public TemplateInstance all() {
        return Templates.hours(view());
    }

    /**
     * @param office 0 for the city
     * @param as the earlier row whose hours the form begins with, to take a change back; null for
     *     what counts now
     */
    @GET
    @Path("edit")
    public TemplateInstance edit(@QueryParam("office") String office, @QueryParam("as") String as) {
        long id = number(office == null ? "0" : office);
        List<HoursView.Row> own =
                view().groups().stream()
                        .filter(group -> group.departmentId() == id)
                        .flatMap(group -> group.rows().stream())
                        .toList();
        HoursRow earlier = row(own, one -> Long.toString(one.entry().id()).equals(as));
        HoursRow start = earlier == null ? row(own, HoursView.Row::inForce) : earlier;
        LocalDate today = OfficeClock.dayOf(clock.now());
        TypedForm form = HoursForm.of(id, start, today, earlier != null);
        return Templates.hoursedit(form, departments.allActive());
    }

    private static HoursRow row(List<HoursView.Row> rows, Predicate<HoursView.Row> which) {
        return rows.stream().filter(which).findFirst().map(one -> one.entry().row()).orElse(null);
    }

    @POST
    @Path("edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        Instant now = clock.now();
        TypedForm form = TypedForm.of(sent);
        try {
            long id = number(form.value("office"));
            Long department = id == 0 ? null : id;
            String name = id == 0 ? "全市" : departments.active(id).name();
            HoursRow row = HoursForm.read(form, department);
            if (!form.refused()) {
                long made = propose.propose(new ChangeHours(row, name), current.get(), now);
                return Response.seeOther(URI.create("/clocks/adjustments/" + made)).build();
            }
        } catch (Refusal refusal) {
            form.refuse(TypedForm.WHOLE, refusal.sentence());
        }
        return Response.status(422)
                .entity(Templates.hoursedit(form, departments.allActive()))
                .build();
    }

    private HoursView view() {
        return HoursView.of(table.all(), departments::name, OfficeClock.dayOf(clock.now()));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NoSuchLimit();
        }
    }
}
