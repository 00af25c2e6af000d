package line12345.ticketing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in force on a day, read once in each transaction.
 *
 * <p>A step reads several rules. Kept no longer than its transaction, they are what any other node
 * would read at that moment, and nobody needs to be told of a change.
 */
@ApplicationScoped
class RulesInForce {
    @Inject EntityManager entities;
    @Inject TransactionSynchronizationRegistry transaction;

    /** Name of the rule → value; rules that nobody has edited are not in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, String> on(LocalDate day) {
        @SuppressWarnings("unchecked")
        var kept =
                (Map<LocalDate, Map<String, String>>) transaction.getResource(RulesInForce.class);
        if (kept == null) {
            kept = new HashMap<>();
            transaction.putResource(RulesInForce.class, kept);
        }
        return kept.computeIfAbsent(day, this::read);
    }

    /** After a change in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget() {
        transaction.putResource(RulesInForce.class, null);
    }

    private Map<String, String> read(LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select distinct on (rule) rule, value from rule_value
                                where valid_from <= ?1
                                order by rule, valid_from desc, id desc
                                """,
                                Object[].class)
                        .setParameter(1, day)
                        // Rules are no entities: what the step has changed so far need not be
                        // written for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        Map<String, String> values = new HashMap<>();
        rows.forEach(row -> values.put((String) row[0], (String) row[1]));
        return values;
    }
}
