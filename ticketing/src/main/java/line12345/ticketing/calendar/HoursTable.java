package line12345.ticketing.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Office hours as stored: the city's few rows and those of offices with hours of their own. */
@ApplicationScoped
public class HoursTable {
    @Inject EntityManager entities;

    /**
     * @param departmentId null for the city's hours
     */
    public OfficeHours of(Long departmentId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, department_id, season_from, season_to, shape,
                                       cast(morning_from as text), cast(morning_to as text),
                                       cast(afternoon_from as text), cast(afternoon_to as text),
                                       every_day, cast(valid_from as text)
                                from office_hours
                                where department_id is null or department_id = ?1
                                """,
                                Object[].class)
                        .setParameter(1, departmentId == null ? -1L : departmentId)
                        .getResultList();
        List<OfficeHours.Line> city = new ArrayList<>();
        List<OfficeHours.Line> own = new ArrayList<>();
        rows.forEach(row -> (row[1] == null ? city : own).add(line(row)));
        OfficeHours ofCity = OfficeHours.ofCity(city);
        return own.isEmpty() ? ofCity : OfficeHours.own(own, ofCity);
    }

    private static OfficeHours.Line line(Object[] row) {
        DayHours hours =
                switch (Shape.valueOf((String) row[4])) {
                    case SPLIT ->
                            DayHours.split(time(row[5]), time(row[6]), time(row[7]), time(row[8]));
                    case THROUGH -> DayHours.through(time(row[5]), time(row[8]));
                    case ROUND -> DayHours.round();
                    case CITY -> null;
                };
        return new OfficeHours.Line(
                ((Number) row[0]).longValue(),
                Season.parse((String) row[2], (String) row[3]),
                hours == null ? null : hours.alsoOnHolidays((Boolean) row[9]),
                LocalDate.parse((String) row[10]));
    }

    private static LocalTime time(Object text) {
        return LocalTime.parse((String) text);
    }
}
