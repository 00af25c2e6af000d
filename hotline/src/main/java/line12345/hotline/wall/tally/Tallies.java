package line12345.hotline.wall.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Agents' figures: small rows appended by whoever changes something, folded into a counter a person
 * and day by one, as the city's figures are. A reader adds both in one statement.
 */
@ApplicationScoped
public class Tallies {
    private static final String ALL =
            """
            (select account_id, figure, day, amount from agent_figure
             union all
             select account_id, figure, day, amount from agent_figure_delta) f
            """;

    @Inject EntityManager entities;

    /** What several people's figures move by, equal ones added up. */
    static final class Sums {
        private final Map<Counter, Long> amounts = new LinkedHashMap<>();

        private record Counter(long accountId, LocalDate day, String figure) {}

        void add(long accountId, LocalDate day, String figure, long amount) {
            amounts.merge(new Counter(accountId, day, figure), amount, Long::sum);
        }

        private <T> T[] column(Function<Counter, T> of, IntFunction<T[]> array) {
            return amounts.keySet().stream().map(of).toArray(array);
        }
    }

    /** Part of the caller's transaction: what is rolled back was never counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long accountId, LocalDate day, String figure, long amount) {
        Sums sums = new Sums();
        sums.add(accountId, day, figure, amount);
        add(sums);
    }

    /** All by one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Sums sums) {
        if (sums.amounts.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "insert into agent_figure_delta (account_id, day, figure, amount)"
                                + " select * from unnest(?1, ?2, ?3, ?4)")
                .setParameter(1, sums.column(Sums.Counter::accountId, Long[]::new))
                .setParameter(2, sums.column(Sums.Counter::day, LocalDate[]::new))
                .setParameter(3, sums.column(Sums.Counter::figure, String[]::new))
                .setParameter(4, sums.amounts.values().toArray(Long[]::new))
                // Nothing that waits to be written is read: no need to write it first.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** Sums by person and figure over {@code [from, to]}, both days included. */
    @Transactional
    public Map<Long, Map<String, Long>> sums(LocalDate from, LocalDate to) {
        return byPerson(
                "select account_id, figure, sum(amount) from "
                        + ALL
                        + " where day between ?1 and ?2 group by 1, 2",
                from,
                to);
    }

    /** Calls and wrap-up of all together over {@code [from, to]}. */
    @Transactional
    Map<String, Long> everybody(LocalDate from, LocalDate to) {
        return byPerson(
                        "select 0, figure, sum(amount) from "
                                + ALL
                                + " where day between ?1 and ?2 and figure in (?3, ?4) group by 2",
                        from,
                        to,
                        Figure.CALLS,
                        Spending.WRAP_UP.figure())
                .getOrDefault(0L, Map.of());
    }

    /** One person's sums over {@code [from, to]}; names that never moved are absent. */
    @Transactional
    public Map<String, Long> sums(long accountId, LocalDate from, LocalDate to) {
        return byPerson(
                        "select account_id, figure, sum(amount) from "
                                + ALL
                                + " where day between ?1 and ?2 and account_id = ?3 group by 1, 2",
                        from,
                        to,
                        accountId)
                .getOrDefault(accountId, Map.of());
    }

    /** Folds some rows and answers how many; a second one at the same time does nothing. */
    @Transactional
    public int fold() {
        Object mine =
                entities.createNativeQuery("select pg_try_advisory_xact_lock(1234537)")
                        .getSingleResult();
        if (!Boolean.TRUE.equals(mine)) {
            return 0;
        }
        Object folded =
                entities.createNativeQuery(
                                """
                                with taken as (
                                    delete from agent_figure_delta where id in (
                                        select id from agent_figure_delta order by id limit 5000)
                                    returning account_id, day, figure, amount),
                                summed as (
                                    select account_id, day, figure, sum(amount) as amount,
                                           count(*) as rows
                                    from taken group by 1, 2, 3),
                                added as (
                                    insert into agent_figure as c
                                    select account_id, day, figure, amount from summed
                                    on conflict (account_id, day, figure)
                                    do update set amount = c.amount + excluded.amount)
                                select coalesce(sum(rows), 0) from summed
                                """)
                        .getSingleResult();
        return ((Number) folded).intValue();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Map<String, Long>> byPerson(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        Map<Long, Map<String, Long>> people = new HashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            people.computeIfAbsent(((Number) row[0]).longValue(), id -> new HashMap<>())
                    .put((String) row[1], ((Number) row[2]).longValue());
        }
        return people;
    }
}
