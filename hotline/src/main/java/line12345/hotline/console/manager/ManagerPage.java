package line12345.hotline.console.manager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Figures;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Today and this month in figures. */
@Path("/manager")
@RolesAllowed("MANAGER")
@Blocking
public class ManagerPage {
    @Inject OfficeClock clock;
    @Inject Figures figures;
    @Inject Departments departments;
    @Inject ObjectMapper json;

    /** The drawings as JSON. */
    public record Charts(String calls, String rates, String tickets, String hours) {}

    /**
     * The table of offices.
     *
     * @param today of today, else of this month
     */
    public record Offices(boolean today, List<OfficeLine> lines) {
        public String period() {
            return today ? "today" : "month";
        }

        /** What the names of a line's figures begin with. */
        public String scope(OfficeLine line) {
            return period() + ".office." + line.departmentId();
        }
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance manager(
                ManagerFigures figures,
                Offices offices,
                Days days,
                Charts charts,
                LocalDate day,
                Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "运行概况";
        }

        @Override
        public String href() {
            return "/manager";
        }

        @Override
        public int order() {
            return 50;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.MANAGER;
        }
    }

    /**
     * @param offices {@code today} for the offices' figures of today, else of this month
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@QueryParam("offices") @DefaultValue("month") String offices)
            throws JsonProcessingException {
        Instant now = clock.now();
        LocalDate day = OfficeClock.dayOf(now);
        Map<String, Long> today = figures.sums(day, day);
        ManagerFigures sums =
                new ManagerFigures(
                        today,
                        figures.sums(day.withDayOfMonth(1), day),
                        figures.sums(Counting.NOW, Counting.NOW));
        Days days =
                Days.of(each(Days.FIGURES, one -> figures.byDay(one, Days.first(day), day)), day);
        Charts charts =
                new Charts(
                        json.writeValueAsString(days.callsChart()),
                        json.writeValueAsString(days.ratesChart()),
                        json.writeValueAsString(days.ticketsChart()),
                        json.writeValueAsString(new Hours(today).chart()));
        return Templates.manager(
                sums, offices(offices.equals("today"), day), days, charts, day, now);
    }

    private Offices offices(boolean today, LocalDate day) {
        LocalDate from = today ? day : day.withDayOfMonth(1);
        var byFigure = each(OfficeLine.FIGURES, one -> figures.byDepartment(one, from, day));
        Map<Long, String> names = new HashMap<>();
        names.put(Counting.CITY, "热线直接答复");
        departments.allActive().forEach(office -> names.put(office.id(), office.name()));
        return new Offices(
                today, OfficeLine.of(byFigure, id -> names.computeIfAbsent(id, departments::name)));
    }

    private static <T> Map<String, T> each(List<String> names, Function<String, T> read) {
        return names.stream().collect(Collectors.toMap(Function.identity(), read));
    }
}
