package line12345.ticketing.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The announced calendar as stored: some thirty rows a year, read afresh each time. */
@ApplicationScoped
public class Calendars {
    @Inject EntityManager entities;

    /** The calendar as it stands in this transaction. */
    public WorkingCalendar current() {
        List<?> years =
                entities.createNativeQuery("select year from calendar_year").getResultList();
        @SuppressWarnings("unchecked")
        List<Object[]> days =
                entities.createNativeQuery("select day, kind from calendar_day", Object[].class)
                        .getResultList();
        Map<LocalDate, DayKind> kinds =
                days.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> dayOf(row[0]),
                                        row -> DayKind.valueOf((String) row[1])));
        HashSet<Integer> announced = new HashSet<>();
        years.forEach(year -> announced.add(((Number) year).intValue()));
        return new WorkingCalendar(announced, kinds);
    }

    private static LocalDate dayOf(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
