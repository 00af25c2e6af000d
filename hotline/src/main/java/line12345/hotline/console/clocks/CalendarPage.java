package line12345.hotline.console.clocks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.ticketing.account.Role;
import line12345.ticketing.calendar.CalendarEdition;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.time.OfficeClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A year's holidays and make-up days 工作日历, as they count now or as they counted once. */
@Path("/clocks/calendar")
@RolesAllowed("ADMIN")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CalendarPage {
    @Inject OfficeClock clock;
    @Inject Calendars calendars;

    /**
     * @param shown null when the year is not announced
     * @param past an edition that does not count any more is shown
     * @param editable this year and the next
     */
    public record Sheet(
            YearView view,
            CalendarEdition shown,
            boolean past,
            List<CalendarEdition> history,
            List<Integer> years,
            boolean editable) {}

    @CheckedTemplate(basePath = "clocks")
    static class Templates {
        static native TemplateInstance calendar(Sheet sheet);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "工作日历";
        }

        @Override
        public String href() {
            return "/clocks/calendar";
        }

        @Override
        public int order() {
            return 81;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /**
     * @param year this year when it is missing or no number
     * @param edition the latest when it is missing
     */
    @GET
    public TemplateInstance show(
            @QueryParam("year") String year, @QueryParam("edition") String edition) {
        LocalDate today = OfficeClock.dayOf(clock.now());
        int wanted = year == null ? today.getYear() : number(year);
        List<Integer> years = years(today);
        if (!years.contains(wanted)) {
            throw new NoSuchLimit();
        }
        List<CalendarEdition> history = calendars.history(wanted);
        CalendarEdition shown =
                edition == null
                        ? history.stream().findFirst().orElse(null)
                        : history.stream()
                                .filter(one -> one.id() == number(edition))
                                .findFirst()
                                .orElseThrow(NoSuchLimit::new);
        boolean past = shown != null && shown.id() != history.get(0).id();
        return Templates.calendar(
                new Sheet(
                        YearView.of(wanted, shown == null ? null : shown.plan(), today),
                        shown,
                        past,
                        history,
                        years,
                        wanted == today.getYear() || wanted == today.getYear() + 1));
    }

    private List<Integer> years(LocalDate today) {
        List<Integer> years = new ArrayList<>(calendars.years());
        for (int year : new int[] {today.getYear(), today.getYear() + 1}) {
            if (!years.contains(year)) {
                years.add(year);
            }
        }
        years.sort(null);
        return years;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NoSuchLimit();
        }
    }
}
