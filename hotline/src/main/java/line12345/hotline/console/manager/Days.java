package line12345.hotline.console.manager;

import line12345.hotline.console.manager.Chart.Series;
import line12345.hotline.console.manager.Chart.Standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The last days' figures side by side, oldest first: the curves and the table beside them. */
public record Days(List<DayLine> lines) {
    /** So many days, today included: two weeks, so that a Monday meets a Monday. */
    static final int COUNT = 14;

    /** The figures that are shown day by day. */
    static final List<String> FIGURES =
            List.of(
                    "calls.in",
                    "calls.answered",
                    "calls.answered_15s",
                    "calls.abandoned",
                    "tickets.filed",
                    "tickets.closed",
                    "tickets.closed_on_time");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M-d");

    /** One day. */
    public record DayLine(LocalDate day, Map<String, Long> sums) {
        public long count(String figure) {
            return sums.getOrDefault(figure, 0L);
        }

        public String label() {
            return SHORT.format(day);
        }

        /** What the names of the line's figures begin with. */
        public String scope() {
            return "day." + day;
        }

        public String weekday() {
            return String.valueOf("一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1));
        }

        public Rate connected() {
            return Share.CONNECTION.of(sums);
        }

        public Rate soon() {
            return Share.SOON.of(sums);
        }

        public Rate onTime() {
            return Share.ON_TIME.of(sums);
        }
    }

    static LocalDate first(LocalDate today) {
        return today.minusDays(COUNT - 1);
    }

    /**
     * @param byFigure figure → day → amount
     */
    static Days of(Map<String, Map<LocalDate, Long>> byFigure, LocalDate today) {
        return new Days(
                first(today)
                        .datesUntil(today.plusDays(1))
                        .map(day -> line(day, byFigure))
                        .toList());
    }

    private static DayLine line(LocalDate day, Map<String, Map<LocalDate, Long>> byFigure) {
        Map<String, Long> sums = new HashMap<>();
        byFigure.forEach((figure, days) -> sums.put(figure, days.getOrDefault(day, 0L)));
        return new DayLine(day, sums);
    }

    /** As the table shows them: what is asked for most stands on top. */
    public List<DayLine> newestFirst() {
        List<DayLine> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }

    Chart callsChart() {
        return Chart.of(
                "line",
                "个",
                across(),
                counts("呼入", "calls.in"),
                counts("接听", "calls.answered"),
                counts("放弃", "calls.abandoned"));
    }

    Chart ratesChart() {
        List<Series> series =
                List.of(
                        rates(Share.CONNECTION.label(), DayLine::connected),
                        rates(Share.SOON.label(), DayLine::soon));
        Standard standard = new Standard("标准", Share.CONNECTION.standard());
        return new Chart("line", "%", across(), series, 0, 100, standard);
    }

    Chart ticketsChart() {
        return Chart.of(
                "line",
                "件",
                across(),
                counts("受理", "tickets.filed"),
                counts("办结", "tickets.closed"));
    }

    private List<String> across() {
        return lines.stream().map(DayLine::label).toList();
    }

    private Series counts(String name, String figure) {
        return new Series(
                name, lines.stream().map(line -> BigDecimal.valueOf(line.count(figure))).toList());
    }

    private Series rates(String name, Function<DayLine, Rate> rate) {
        return new Series(name, lines.stream().map(rate).map(Rate::tenths).toList());
    }
}
