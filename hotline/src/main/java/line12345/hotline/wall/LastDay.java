package line12345.hotline.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.statistics.Figures;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The connection rate of any 24 hours (GB/T 33358-2016), from the counters by hour of arrival: the
 * hour in which the window ends and the 23 before it.
 */
@ApplicationScoped
public class LastDay {
    private static final int HOURS = 24;

    @Inject Figures figures;

    /**
     * @param connected answered of arrived in all 24
     * @param hours oldest first
     */
    public record Window(Part connected, List<Hour> hours) {}

    /** Calls that arrived in one hour. */
    public record Hour(Instant begins, long arrived, long answered) {}

    /**
     * @param end any moment in the last of the 24 hours
     * @param queue a queue's key; null for all calls
     */
    public Window endingAt(Instant end, String queue) {
        String in = queue == null ? "calls.in" : new CountQueues.Of(queue).arrived();
        String out = queue == null ? "calls.answered" : new CountQueues.Of(queue).answered();
        ZonedDateTime last = end.atZone(OfficeClock.ZONE).truncatedTo(ChronoUnit.HOURS);
        Map<LocalDate, Map<String, Long>> days = new HashMap<>();
        List<Hour> hours = new ArrayList<>();
        long arrived = 0;
        long answered = 0;
        for (int back = HOURS - 1; back >= 0; back--) {
            ZonedDateTime hour = last.minusHours(back);
            Map<String, Long> day =
                    days.computeIfAbsent(hour.toLocalDate(), date -> figures.sums(date, date));
            Hour one =
                    new Hour(
                            hour.toInstant(),
                            day.getOrDefault(CountQueues.Of.hour(in, hour.getHour()), 0L),
                            day.getOrDefault(CountQueues.Of.hour(out, hour.getHour()), 0L));
            hours.add(one);
            arrived += one.arrived();
            answered += one.answered();
        }
        return new Window(new Part(answered, arrived), hours);
    }
}
