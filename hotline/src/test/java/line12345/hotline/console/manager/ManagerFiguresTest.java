package line12345.hotline.console.manager;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ManagerFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void namesThatNeverMovedAreZero() {
        ManagerFigures empty = new ManagerFigures(Map.of(), Map.of(), Map.of());
        assertThat(empty.calls()).allMatch(one -> one.today() == 0 && one.month() == 0);
        assertThat(empty.callRates()).allMatch(one -> one.today().percent().equals("—"));
        assertThat(empty.callRates()).noneMatch(ManagerFigures.RateLine::missed);
        assertThat(empty.states())
                .hasSize(TicketState.values().length)
                .allMatch(one -> one.count() == 0);
    }

    @Test
    void todayAndTheMonthAreKeptApart() {
        ManagerFigures figures =
                new ManagerFigures(
                        Map.of("calls.in", 20L, "calls.answered", 18L),
                        Map.of("calls.in", 100L, "calls.answered", 96L),
                        Map.of("tickets.state.HANDLING", 7L));
        var connected = figures.callRates().get(0);
        assertThat(connected.today()).isEqualTo(new Rate(18, 20));
        assertThat(connected.month()).isEqualTo(new Rate(96, 100));
        assertThat(connected.missed()).isTrue();
        assertThat(figures.states())
                .filteredOn(one -> one.figure().equals("tickets.state.HANDLING"))
                .allMatch(one -> one.count() == 7);
    }

    @Test
    void contactsThatWereJoinedAreFewerEvents() {
        ManagerFigures figures =
                new ManagerFigures(
                        Map.of("tickets.filed", 9L, "tickets.joined", 4L, "tickets.parted", 1L),
                        Map.of("tickets.filed", 9L),
                        Map.of());
        assertThat(figures.tickets())
                .filteredOn(one -> one.figure().equals("tickets.events"))
                .allMatch(one -> one.today() == 6 && one.month() == 9)
                .hasSize(1);
    }

    @Test
    void eachRateOfFrictionShowsWhatItIsAShareOf() {
        ManagerFigures figures =
                new ManagerFigures(
                        Map.of("legs.dispatched", 40L, "tickets.taken_back", 3L),
                        Map.of(),
                        Map.of());
        assertThat(figures.frictionRates().get(0).today()).isEqualTo(new Rate(3, 40));
        assertThat(figures.frictionRates()).allMatch(one -> one.month().percent().equals("—"));
    }

    @Test
    void theHotlineItselfComesLastAndOfficesByTheirWork() {
        List<OfficeLine> lines =
                OfficeLine.of(
                        Map.of(
                                "legs.dispatched", Map.of(31L, 2L, 32L, 5L),
                                "tickets.closed", Map.of(0L, 9L, 31L, 4L),
                                "tickets.closed_on_time", Map.of(0L, 9L, 31L, 3L)),
                        id -> "单位 " + id);
        assertThat(lines).extracting(OfficeLine::departmentId).containsExactly(32L, 31L, 0L);
        assertThat(lines.get(1).closedOnTime()).isEqualTo(new Rate(3, 4));
        assertThat(lines.get(0).good()).isEqualTo(new Rate(0, 0));
    }

    @Test
    void fourteenDaysStandInARowWithTodayLast() {
        Days days = Days.of(Map.of("calls.in", Map.of(DAY, 3L)), DAY);
        assertThat(days.lines()).hasSize(14);
        assertThat(days.lines().get(13).day()).isEqualTo(DAY);
        assertThat(days.lines().get(13).weekday()).isEqualTo("六");
        assertThat(days.newestFirst().get(0).count("calls.in")).isEqualTo(3);
        assertThat(days.lines().get(0).count("calls.in")).isZero();
    }

    @Test
    void aDayWithoutCallsIsAGapInTheRate() {
        Days days =
                Days.of(
                        Map.of(
                                "calls.in", Map.of(DAY, 4L),
                                "calls.answered", Map.of(DAY, 3L)),
                        DAY);
        var values = days.ratesChart().series().get(0).values();
        assertThat(values.get(12)).isNull();
        assertThat(values.get(13)).isEqualByComparingTo("75.0");
        assertThat(days.ratesChart().standard().value()).isEqualTo(95);
    }

    @Test
    void theHoursShowTheOfficeDayAndWhateverWasBusyOutsideIt() {
        assertThat(new Hours(Map.of()).chart().across())
                .startsWith("08")
                .endsWith("18")
                .hasSize(11);
        var night = new Hours(Map.of("calls.in.h03", 2L, "calls.answered.h21", 1L)).chart();
        assertThat(night.across()).startsWith("03").endsWith("21");
        assertThat(night.series().get(0).values().get(0)).isEqualByComparingTo("2");
    }
}
