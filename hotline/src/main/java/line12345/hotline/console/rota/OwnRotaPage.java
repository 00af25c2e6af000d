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

import line12345.hotline.console.MenuEntry;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.rota.swap.AnswerSwap;
import line12345.hotline.rota.swap.AskSwap;
import line12345.hotline.rota.swap.LookAtSwap;
import line12345.hotline.rota.swap.Swap;
import line12345.hotline.rota.swap.SwapState;
import line12345.hotline.rota.swap.Swaps;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.RotaPeople;
import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One's own published shifts 我的班表, and changing them with a colleague. */
@Path("/rota/own")
@RolesAllowed({"AGENT", "SHIFT_LEADER"})
@Blocking
public class OwnRotaPage {
    private static final int WEEKS = 4;
    private static final int SWAPS = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Rota rota;
    @Inject RotaPeople people;
    @Inject Shifts shifts;
    @Inject Swaps swaps;
    @Inject LookAtSwap look;
    @Inject AskSwap ask;
    @Inject AnswerSwap answer;

    /**
     * A day of the own weeks.
     *
     * @param name of the shift; empty on a free day
     * @param rest when one has a break; may be empty
     * @param minutes at work, breaks included
     */
    public record OwnDay(
            LocalDate day,
            String name,
            String times,
            String rest,
            int minutes,
            boolean today,
            boolean past) {}

    /**
     * @param published false: nobody knows yet who works when
     */
    public record OwnWeek(LocalDate monday, boolean published, List<OwnDay> days) {
        /** {@code 11 月 23 日–29 日}. */
        public String words() {
            return Week.words(monday);
        }

        /** {@code 5 班 · 40 小时}, for a published week. */
        public String sum() {
            long shifts = days.stream().filter(day -> !day.name().isEmpty()).count();
            int minutes = days.stream().mapToInt(OwnDay::minutes).sum();
            String hours = "%.1f".formatted(minutes / 60.0).replace(".0", "");
            return shifts == 0 ? "全周休息" : shifts + " 班 · " + hours + " 小时";
        }
    }

    @CheckedTemplate(basePath = "rota")
    static class Templates {
        static native TemplateInstance own(
                List<OwnWeek> weeks,
                List<Seat> coming,
                List<Swap> swaps,
                List<Actor> colleagues,
                ShiftBook book,
                long me,
                LocalDate today,
                Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "我的班表";
        }

        @Override
        public String href() {
            return "/rota/own";
        }

        @Override
        public int order() {
            return 45;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT || role == Role.SHIFT_LEADER;
        }
    }

    /**
     * @param day ISO, of the own shift
     * @param otherDay ISO, of the colleague's
     */
    public record AskForm(LocalDate day, long otherId, LocalDate otherDay, String reason) {}

    public record AnswerForm(SwapState answer, int seen) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() {
        Instant now = clock.now();
        Actor me = current.get();
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate monday = Week.mondayOf(today);
        List<Seat> own = rota.published(me.accountId(), monday, monday.plusWeeks(WEEKS));
        Set<LocalDate> known = rota.publishedWeeks(monday, monday.plusWeeks(WEEKS));
        ShiftBook book = shifts.book();
        Map<LocalDate, Seat> byDay =
                own.stream().collect(Collectors.toMap(Seat::day, Function.identity()));
        List<OwnWeek> weeks =
                monday.datesUntil(monday.plusWeeks(WEEKS), java.time.Period.ofWeeks(1))
                        .map(
                                first ->
                                        new OwnWeek(
                                                first,
                                                known.contains(first),
                                                days(first, byDay, book, today)))
                        .toList();
        return Templates.own(
                weeks,
                own.stream().filter(seat -> !seat.day().isBefore(today)).toList(),
                swaps.of(me, SWAPS),
                people.all().stream()
                        .filter(one -> one.role() == me.role() && one.accountId() != me.accountId())
                        .toList(),
                book,
                me.accountId(),
                today,
                now);
    }

    private static List<OwnDay> days(
            LocalDate first, Map<LocalDate, Seat> seats, ShiftBook book, LocalDate today) {
        return first.datesUntil(first.plusDays(7))
                .map(day -> day(day, seats.get(day), book, today))
                .toList();
    }

    private static OwnDay day(LocalDate day, Seat seat, ShiftBook book, LocalDate today) {
        Shift shift = seat == null ? null : book.on(day, seat.shift()).orElse(null);
        String rest = shift == null || seat.leads() ? "" : shift.breaks().words(seat.breakGroup());
        return new OwnDay(
                day,
                seat == null ? "" : book.name(day, seat.shift()),
                shift == null ? "" : shift.times(),
                rest,
                shift == null ? 0 : shift.minutes(),
                day.equals(today),
                day.isBefore(today));
    }

    /** In words what would be asked for. */
    public record Ahead(String said) {}

    @POST
    @Path("swaps/ahead")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Ahead ahead(AskForm form) {
        return new Ahead(
                look.look(
                        RotaDay.given(form.day()),
                        form.otherId(),
                        RotaDay.given(form.otherDay()),
                        current.get(),
                        clock.now()));
    }

    @POST
    @Path("swaps")
    @Consumes(MediaType.APPLICATION_JSON)
    public void ask(AskForm form) {
        ask.ask(
                RotaDay.given(form.day()),
                form.otherId(),
                RotaDay.given(form.otherDay()),
                form.reason(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("swaps/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(@PathParam("id") long id, AnswerForm form) {
        answer.answer(id, form.answer(), form.seen(), current.get(), clock.now());
    }
}
