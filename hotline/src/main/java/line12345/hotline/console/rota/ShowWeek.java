package line12345.hotline.console.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.forecast.Forecast;
import line12345.hotline.rota.forecast.ForecastDay;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.rota.week.RestBetween;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.RotaPeople;
import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts a week together for the screen, in one snapshot. */
@ApplicationScoped
class ShowWeek {
    @Inject Rota rota;
    @Inject RotaPeople people;
    @Inject Shifts shifts;
    @Inject ForecastDay forecasts;
    @Inject Calendars calendars;
    @Inject Rules rules;

    /**
     * @param day of the week, whose forecast is drawn
     */
    @Transactional
    WeekScreen show(LocalDate day, boolean byDay, Actor reader, Instant now) {
        Week week = rota.week(Week.mondayOf(day));
        LocalDate today = OfficeClock.dayOf(now);
        ShiftBook book = shifts.book();
        LocalDate monday = week.monday();
        List<Seat> around = rota.drafts(monday.minusDays(1), monday.plusDays(7));
        Map<LocalDate, Forecast> byDays = new LinkedHashMap<>();
        week.days().forEach(one -> byDays.put(one, forecasts.of(one, around, reader, now)));
        List<WeekScreen.Head> heads =
                week.days().stream().map(one -> head(one, today, byDays.get(one))).toList();
        return new WeekScreen(
                week,
                byDay,
                heads,
                people(week, book, today),
                shifts(week, book, today),
                new RestBetween(rules.number(Rule.ROTA_REST_HOURS, now), book).broken(around),
                rota.publications(monday),
                !week.seats().isEmpty()
                        && !week.seats().equals(rota.published(monday, monday.plusDays(6))),
                byDays.get(day));
    }

    private WeekScreen.Head head(LocalDate day, LocalDate today, Forecast forecast) {
        DayKind kind = calendars.current().named(day).orElse(null);
        String said = kind == null ? "" : kind == DayKind.HOLIDAY ? "节假日" : "补班";
        return new WeekScreen.Head(
                day,
                said,
                day.equals(today),
                day.isBefore(today),
                forecast.known() ? forecast.mostLacking() : -1);
    }

    private List<WeekScreen.PersonRow> people(Week week, ShiftBook book, LocalDate today) {
        List<WeekScreen.PersonRow> rows = new ArrayList<>();
        for (Actor person : people.all()) {
            List<Seat> own =
                    week.seats().stream()
                            .filter(seat -> seat.accountId() == person.accountId())
                            .toList();
            rows.add(
                    new WeekScreen.PersonRow(
                            person.accountId(),
                            person.name(),
                            person.is(Role.SHIFT_LEADER),
                            own.size(),
                            week.days().stream()
                                    .map(day -> cell(person, day, own, book, today))
                                    .toList()));
        }
        return rows;
    }

    private static WeekScreen.Cell cell(
            Actor person, LocalDate day, List<Seat> own, ShiftBook book, LocalDate today) {
        Seat seat = own.stream().filter(one -> one.day().equals(day)).findFirst().orElse(null);
        String code = seat == null ? "" : seat.shift();
        String rest =
                seat == null
                        ? ""
                        : book.on(day, code)
                                .map(shift -> shift.breaks().words(seat.breakGroup()))
                                .orElse("");
        return new WeekScreen.Cell(
                day,
                person.accountId(),
                code,
                book.name(day, code),
                rest,
                day.isBefore(today),
                book.active(day));
    }

    private static List<WeekScreen.ShiftRow> shifts(Week week, ShiftBook book, LocalDate today) {
        Map<String, Shift> rows = new LinkedHashMap<>();
        week.days().forEach(day -> book.active(day).forEach(one -> rows.put(one.code(), one)));
        week.seats()
                .forEach(
                        seat ->
                                book.on(seat.day(), seat.shift())
                                        .ifPresent(one -> rows.putIfAbsent(one.code(), one)));
        return rows.values().stream()
                .map(
                        shift ->
                                new WeekScreen.ShiftRow(
                                        shift.name(),
                                        shift.times(),
                                        week.days().stream()
                                                .map(day -> placed(week, day, shift, today))
                                                .toList()))
                .toList();
    }

    private static List<WeekScreen.Placed> placed(
            Week week, LocalDate day, Shift shift, LocalDate today) {
        List<String> groups =
                IntStream.range(0, shift.breaks().groups().size())
                        .mapToObj(group -> shift.breaks().words(group))
                        .toList();
        return week.seats().stream()
                .filter(seat -> seat.day().equals(day) && seat.shift().equals(shift.code()))
                .map(
                        seat ->
                                new WeekScreen.Placed(
                                        day,
                                        seat.accountId(),
                                        seat.who(),
                                        seat.leads(),
                                        seat.shift(),
                                        Math.floorMod(
                                                seat.breakGroup(), Math.max(1, groups.size())),
                                        day.isBefore(today),
                                        groups))
                .toList();
    }
}
