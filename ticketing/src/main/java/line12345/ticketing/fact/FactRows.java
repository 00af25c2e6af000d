package line12345.ticketing.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The table of facts. */
@ApplicationScoped
class FactRows {
    @Inject EntityManager entities;

    /** All facts of a transaction by one statement, in their order. */
    void append(List<FactRow> rows) {
        entities.createNativeQuery(
                        """
                        insert into fact (id, kind, happened_at, roles, department_id, account_id,
                                          payload)
                        select nextval('fact_id_seq'), kind, happened_at, roles, department_id,
                               account_id, cast(payload as jsonb)
                        from (select * from unnest(?1, ?2, ?3, ?4, ?5, ?6) with ordinality
                                  as f (kind, happened_at, roles, department_id, account_id,
                                        payload, place)
                              order by place) f
                        """)
                .setParameter(1, column(rows, FactRow::kind, String[]::new))
                .setParameter(2, column(rows, FactRow::happenedAt, Instant[]::new))
                .setParameter(3, column(rows, FactRow::roles, String[]::new))
                .setParameter(4, column(rows, FactRow::departmentId, Long[]::new))
                .setParameter(5, column(rows, FactRow::accountId, Long[]::new))
                .setParameter(6, column(rows, FactRow::payload, String[]::new))
                // Nothing that waits to be written is read: no need to write it first.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    private static <T> T[] column(
            List<FactRow> rows, Function<FactRow, T> of, IntFunction<T[]> array) {
        return rows.stream().map(of).toArray(array);
    }
}
