package line12345.ticketing.knowledge.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Adds what was appended to the sums. A second one at the same time does nothing. */
@ApplicationScoped
public class AddUseUp {
    private static final String USES =
            """
            with taken as (
                delete from knowledge_use_delta where id in (
                    select id from knowledge_use_delta order by id limit 5000)
                returning entry_id, month, how),
            marked as (
                update knowledge_entry set used = true
                where not used and id in (select entry_id from taken where how <> 'OFFERED')),
            added as (
                insert into knowledge_use as u (month, entry_id, amount, offered, solved)
                select month, entry_id, count(*) filter (where how <> 'OFFERED'),
                    count(*) filter (where how = 'OFFERED'),
                    count(*) filter (where how = 'SOLVED')
                from taken group by 1, 2
                on conflict (month, entry_id) do update set
                    amount = u.amount + excluded.amount,
                    offered = u.offered + excluded.offered,
                    solved = u.solved + excluded.solved)
            select count(*) from taken
            """;

    /** A year and a month are enough to see what is missing every summer. */
    private static final String GAPS =
            """
            with taken as (
                delete from knowledge_gap_delta where id in (
                    select id from knowledge_gap_delta order by id limit 5000)
                returning words, day),
            old as (
                delete from knowledge_gap
                where month < (select min(day) from taken) - interval '13 months'),
            added as (
                insert into knowledge_gap as g (month, words, times, last_on)
                select cast(date_trunc('month', day) as date), words, count(*), max(day)
                from taken group by 1, 2
                on conflict (month, words) do update set
                    times = g.times + excluded.times,
                    last_on = greatest(g.last_on, excluded.last_on))
            select count(*) from taken
            """;

    @Inject EntityManager entities;

    /** How many rows were added. */
    @Transactional
    public int add() {
        Object mine =
                entities.createNativeQuery("select pg_try_advisory_xact_lock(1234532)")
                        .getSingleResult();
        return Boolean.TRUE.equals(mine) ? run(USES) + run(GAPS) : 0;
    }

    private int run(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).intValue();
    }
}
