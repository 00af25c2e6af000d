package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All that was ever entered; rows are only added. */
@ApplicationScoped
class RuleBook {
    private static final String ROWS =
            """
            select v.id, v.rule, v.value, cast(v.valid_from as text), v.source,
                   coalesce(a.name, '系统'), v.changed_at
            from rule_value v left join account a on a.id = v.changed_by
            """;

    @Inject EntityManager entities;
    @Inject RulesInForce inForce;

    /** Of all rules, oldest first. A few hundred in a city's life. */
    @Transactional
    List<RuleRow> all() {
        return rows(
                entities.createNativeQuery(ROWS + "order by v.id", Object[].class).getResultList());
    }

    /** Of one rule, oldest first. */
    @Transactional
    List<RuleRow> of(Rule rule) {
        return rows(
                entities.createNativeQuery(ROWS + "where v.rule = ?1 order by v.id", Object[].class)
                        .setParameter(1, rule.name())
                        .getResultList());
    }

    /**
     * Keeps others from changing the rule until the end of the transaction.
     *
     * @param seen the newest row the editor saw, 0 for none
     * @throws RuleChangedMeanwhile when there is a newer one
     * @return its rows, oldest first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<RuleRow> edit(Rule rule, long seen) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 12))")
                .setParameter(1, rule.name())
                .getSingleResult();
        List<RuleRow> rows = of(rule);
        newest(rows)
                .filter(row -> row.id() != seen)
                .ifPresent(
                        row -> {
                            throw new RuleChangedMeanwhile(row.changedBy());
                        });
        return rows;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Rule rule, String value, LocalDate validFrom, String source, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into rule_value
                            (rule, value, valid_from, source, changed_by, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, rule.name())
                .setParameter(2, value)
                .setParameter(3, validFrom)
                .setParameter(4, source)
                .setParameter(5, by.accountId())
                .setParameter(6, now)
                .executeUpdate();
        inForce.forget();
    }

    static Optional<RuleRow> newest(List<RuleRow> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /**
     * What was in force on {@code day}, looking only at rows older than {@code beforeId}.
     *
     * @return empty where the starting value was
     */
    static Optional<RuleRow> inForce(List<RuleRow> rows, LocalDate day, long beforeId) {
        return rows.stream()
                .filter(row -> row.id() < beforeId && !row.validFrom().isAfter(day))
                .max(
                        java.util.Comparator.comparing(RuleRow::validFrom)
                                .thenComparingLong(RuleRow::id));
    }

    private static List<RuleRow> rows(List<Object[]> rows) {
        return rows.stream().map(RuleBook::row).filter(Objects::nonNull).toList();
    }

    /** Null for a rule of another version of the house. */
    private static RuleRow row(Object[] row) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(row[1]))
                .findFirst()
                .map(
                        rule ->
                                new RuleRow(
                                        ((Number) row[0]).longValue(),
                                        rule,
                                        (String) row[2],
                                        LocalDate.parse((String) row[3]),
                                        (String) row[4],
                                        (String) row[5],
                                        (Instant) row[6]))
                .orElse(null);
    }
}
