package line12345.ticketing.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Office hours as stored: the city's few rows and those of offices with hours of their own. */
@ApplicationScoped
public class HoursTable {
    private static final String COLUMNS =
            """
            select id, department_id, season_from, season_to, shape,
                   cast(morning_from as text), cast(morning_to as text),
                   cast(afternoon_from as text), cast(afternoon_to as text),
                   every_day, cast(valid_from as text), source, changed_who, changed_at
            from office_hours
            """;

    @Inject EntityManager entities;

    /**
     * A row as it was entered.
     *
     * @param changedBy who entered it
     */
    public record Entry(long id, HoursRow row, String changedBy, Instant changedAt) {}

    /**
     * @param departmentId null for the city's hours
     */
    public OfficeHours of(Long departmentId) {
        return book(entries(
                        "where department_id is null or department_id = ?1",
                        departmentId == null ? -1L : departmentId))
                .of(departmentId);
    }

    /** All hours as they stand in this transaction. */
    public HoursBook book() {
        return without(0);
    }

    /** All hours as they would stand had this adjustment not been made. */
    public HoursBook without(long adjustmentId) {
        return book(entries("where coalesce(adjustment_id, 0) <> ?1 or ?1 = 0", adjustmentId));
    }

    /** All rows, the city's first, then by office, newest first. */
    @Transactional
    public List<Entry> all() {
        return entries(
                "where ?1 = 0 order by department_id nulls first, valid_from desc, id desc", 0);
    }

    /** Writes a row; those before stay where they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(HoursRow row, long adjustmentId, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into office_hours
                            (department_id, season_from, season_to, shape, morning_from,
                             morning_to, afternoon_from, afternoon_to, every_day, valid_from,
                             source, changed_by, changed_who, changed_at, adjustment_id)
                        values (cast(?1 as bigint), ?2, ?3, ?4, cast(?5 as time),
                                cast(?6 as time), cast(?7 as time), cast(?8 as time), ?9, ?10,
                                ?11, ?12, ?13, ?14, ?15)
                        """)
                .setParameter(1, row.departmentId())
                .setParameter(2, row.seasonFrom())
                .setParameter(3, row.seasonTo())
                .setParameter(4, row.shape().name())
                .setParameter(5, text(row.morningFrom()))
                .setParameter(6, text(row.morningTo()))
                .setParameter(7, text(row.afternoonFrom()))
                .setParameter(8, text(row.afternoonTo()))
                .setParameter(9, row.everyDay())
                .setParameter(10, row.validFrom())
                .setParameter(11, row.source())
                .setParameter(12, by.accountId())
                .setParameter(13, by.name())
                .setParameter(14, now)
                .setParameter(15, adjustmentId)
                .executeUpdate();
    }

    private static HoursBook book(List<Entry> entries) {
        Map<Long, List<OfficeHours.Line>> lines = new HashMap<>();
        for (Entry entry : entries) {
            lines.computeIfAbsent(
                            HoursBook.key(entry.row().departmentId()), key -> new ArrayList<>())
                    .add(entry.row().line(entry.id()));
        }
        return new HoursBook(lines);
    }

    @SuppressWarnings("unchecked")
    private List<Entry> entries(String which, long parameter) {
        List<Object[]> rows =
                entities.createNativeQuery(COLUMNS + which, Object[].class)
                        .setParameter(1, parameter)
                        // Not an entity: what the step has changed so far need not be written
                        // for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return rows.stream().map(HoursTable::entry).toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                ((Number) row[0]).longValue(),
                new HoursRow(
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        Shape.valueOf((String) row[4]),
                        time(row[5]),
                        time(row[6]),
                        time(row[7]),
                        time(row[8]),
                        (Boolean) row[9],
                        LocalDate.parse((String) row[10]),
                        (String) row[11]),
                (String) row[12],
                (Instant) row[13]);
    }

    private static LocalTime time(Object text) {
        return text == null ? null : LocalTime.parse((String) text);
    }

    private static String text(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
