package line12345.hotline.console.offices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.NoSuchDepartment;
import line12345.ticketing.department.register.DepartmentHistory;
import line12345.ticketing.duty.DutyHistory;
import line12345.ticketing.duty.DutyOfficers;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The tree of offices, one open beside it. What changes them is in {@link OfficeSteps}. */
@Path("/offices")
@RolesAllowed("ADMIN")
@Blocking
public class OfficesPage {
    /** As many as fit under a field. */
    private static final int MOST = 12;

    private static final int CHANGES_SHOWN = 50;

    @Inject OfficeClock clock;
    @Inject Departments departments;
    @Inject DepartmentHistory history;
    @Inject DutyOfficers duty;
    @Inject DutyHistory duties;
    @Inject Accounts accounts;

    /** An entry under a field. */
    public record Entry(String code, String name) {}

    @CheckedTemplate(basePath = "offices")
    static class Templates {
        static native TemplateInstance offices(
                List<OfficeRow> rows,
                OpenOffice open,
                String side,
                Department under,
                Integer level,
                Kind kind,
                Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "承办单位";
        }

        @Override
        public String href() {
            return "/offices";
        }

        @Override
        public int order() {
            return 70;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return page(departments.tree(), null, "", null);
    }

    /**
     * @param under the office to add one below, or null
     */
    @GET
    @Path("new")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance fresh(@QueryParam("under") Long under) {
        DepartmentTree tree = departments.tree();
        return page(tree, null, "new", tree.find(under).orElse(null));
    }

    @GET
    @Path("table")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance table() {
        return page(departments.tree(), null, "table", null);
    }

    @GET
    @Path("{id:\\d{1,18}}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("id") long id) {
        DepartmentTree tree = departments.tree();
        Department office = tree.find(id).orElseThrow(NoSuchDepartment::new);
        OpenOffice open =
                new OpenOffice(
                        office,
                        departments.version(id),
                        tree.upFrom(id).stream().skip(1).toList(),
                        tree.directlyBelow(id),
                        duty.of(id),
                        duty.onDuty(id, clock.now()),
                        duties.last(id).stream().findFirst().orElse(null),
                        history.of(id, CHANGES_SHOWN));
        return page(tree, open, "office", null);
    }

    @GET
    @Path("names")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Entry> names(@QueryParam("q") String words) {
        return departments.allActive().stream()
                .filter(office -> office.name().contains(said(words)))
                .limit(MOST)
                .map(office -> new Entry("" + office.id(), office.name()))
                .toList();
    }

    @GET
    @Path("people")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Entry> people(@QueryParam("q") String words) {
        return accounts.named(said(words), MOST).stream()
                .map(
                        one ->
                                new Entry(
                                        "" + one.accountId(),
                                        one.name() + " · " + one.role().chinese()))
                .toList();
    }

    private TemplateInstance page(
            DepartmentTree tree, OpenOffice open, String side, Department under) {
        boolean section = under != null && under.level() >= Department.DISTRICT;
        return Templates.offices(
                OfficeRow.of(tree),
                open,
                side,
                under,
                section ? Department.SECTION : Department.CITY,
                section ? Kind.SECTION : Kind.FUNCTIONAL,
                clock.now());
    }

    private static String said(String words) {
        return words == null ? "" : words.strip();
    }
}
