package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures: small rows appended by whoever changes something, folded into counters by one.
 *
 * <p>A reader adds the counters and the rows not yet folded in one statement, so it sees each row
 * exactly once. Nobody updates a counter while filing a ticket: there is no hot row.
 */
@ApplicationScoped
public class Figures {
    private static final String ALL =
            """
            (select figure, day, department_id, amount from figure_counter
             union all
             select figure, day, department_id, amount from figure_delta) f
            """;

    @Inject EntityManager entities;

    /** Part of the caller's transaction: what is rolled back was never counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    void append(List<Delta> deltas) {
        if (deltas.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into figure_delta (figure, day, department_id, amount)
                        select * from unnest(?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, deltas.stream().map(Delta::figure).toArray(String[]::new))
                .setParameter(2, deltas.stream().map(Delta::day).toArray(LocalDate[]::new))
                .setParameter(3, deltas.stream().map(Delta::departmentId).toArray(Long[]::new))
                .setParameter(4, deltas.stream().map(Delta::amount).toArray(Long[]::new))
                // Nothing that waits to be written is read: no need to write it first.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /**
     * Sums by name over {@code [from, to]}, both days included; names that never moved are absent.
     */
    @Transactional
    public Map<String, Long> sums(LocalDate from, LocalDate to) {
        Map<String, Long> sums = new TreeMap<>();
        rows(
                        "select figure, sum(amount) from "
                                + ALL
                                + " where day between ?1 and ?2 group by 1",
                        from,
                        to)
                .forEach(row -> sums.put((String) row[0], ((Number) row[1]).longValue()));
        return sums;
    }

    /** One figure day by day over {@code [from, to]}; days without it are absent. */
    @Transactional
    public Map<LocalDate, Long> byDay(String figure, LocalDate from, LocalDate to) {
        Map<LocalDate, Long> days = new TreeMap<>();
        rows(
                        "select day, sum(amount) from "
                                + ALL
                                + " where day between ?1 and ?2 and figure = ?3 group by 1",
                        from,
                        to,
                        figure)
                .forEach(row -> days.put(day(row[0]), ((Number) row[1]).longValue()));
        return days;
    }

    /** Some of the city's figures on some days; a day or a figure that never moved is absent. */
    @Transactional
    public Map<LocalDate, Map<String, Long>> onDays(List<String> figures, List<LocalDate> days) {
        Map<LocalDate, Map<String, Long>> sums = new TreeMap<>();
        rows(
                        "select day, figure, sum(amount) from "
                                + ALL
                                + " where figure = any(?1) and day = any(?2) and department_id = 0"
                                + " group by 1, 2",
                        figures.toArray(String[]::new),
                        days.toArray(LocalDate[]::new))
                .forEach(
                        row ->
                                sums.computeIfAbsent(day(row[0]), day -> new TreeMap<>())
                                        .put((String) row[1], ((Number) row[2]).longValue()));
        return sums;
    }

    /**
     * One figure by department over {@code [from, to]}; {@link Counting#CITY} is among the keys.
     */
    @Transactional
    public Map<Long, Long> byDepartment(String figure, LocalDate from, LocalDate to) {
        Map<Long, Long> departments = new TreeMap<>();
        rows(
                        "select department_id, sum(amount) from "
                                + ALL
                                + " where day between ?1 and ?2 and figure = ?3 group by 1",
                        from,
                        to,
                        figure)
                .forEach(
                        row ->
                                departments.put(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue()));
        return departments;
    }

    /**
     * Folds some rows into the counters and answers how many. Two at once would meet on the same
     * counter, so a second one finds the lock taken and does nothing.
     */
    @Transactional
    public int fold() {
        Object mine =
                entities.createNativeQuery("select pg_try_advisory_xact_lock(1234501)")
                        .getSingleResult();
        if (!Boolean.TRUE.equals(mine)) {
            return 0;
        }
        Object folded =
                entities.createNativeQuery(
                                """
                                with taken as (
                                    delete from figure_delta where id in (
                                        select id from figure_delta order by id limit 5000)
                                    returning figure, day, department_id, amount),
                                summed as (
                                    select figure, day, department_id, sum(amount) as amount,
                                           count(*) as rows
                                    from taken group by 1, 2, 3),
                                added as (
                                    insert into figure_counter as c
                                    select figure, day, department_id, amount from summed
                                    on conflict (figure, day, department_id)
                                    do update set amount = c.amount + excluded.amount)
                                select coalesce(sum(rows), 0) from summed
                                """)
                        .getSingleResult();
        return ((Number) folded).intValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
