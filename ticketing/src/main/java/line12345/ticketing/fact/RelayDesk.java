package line12345.ticketing.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.List;

/** The relay's row: who holds it, what was numbered, what was sent. */
@ApplicationScoped
class RelayDesk {
    /** Another node may take over this long after the holder was last heard of. */
    static final int LEASE_SECONDS = 10;

    /** Most facts that are numbered at once. */
    static final int BATCH = 500;

    @Inject EntityManager entities;

    /** Takes or keeps the lease; answers its fence, or -1 while another holds it. */
    @Transactional
    long hold(String holder) {
        // The database's clock: a lease must mean the same on every node.
        var rows =
                entities.createNativeQuery(
                                """
                                update fact_relay set
                                    fence = case when holder = ?1 then fence else fence + 1 end,
                                    holder = ?1,
                                    held_until = clock_timestamp() + ?2 * interval '1 second'
                                where holder is null or holder = ?1
                                      or held_until < clock_timestamp()
                                returning fence
                                """)
                        .setParameter(1, holder)
                        .setParameter(2, LEASE_SECONDS)
                        .getResultList();
        return rows.isEmpty() ? -1 : ((Number) rows.get(0)).longValue();
    }

    /**
     * Gives numbers to committed facts that have none, at most {@link #BATCH}, and answers them in
     * order; none either if fenced off, which {@link #hold} tells. With nothing to number it only
     * reads: it is asked five times a second.
     *
     * @param sent everything up to this number has been taken by the bus
     */
    @Transactional
    List<NumberedFact> number(long fence, long sent) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                with waiting as (
                                    select 1 from fact where number is null limit 1),
                                mine as (
                                    select last_number from fact_relay
                                    where fence = ?1 and exists (select 1 from waiting)
                                    for update),
                                taken as (
                                    select id, row_number() over (order by id) as place
                                    from (select id from fact where number is null
                                          order by id limit ?2) f, mine),
                                numbered as (
                                    update fact set number = mine.last_number + taken.place
                                    from taken, mine where fact.id = taken.id and fact.number is null
                                    returning fact.number, kind, happened_at, roles, department_id,
                                              account_id, cast(payload as text) as payload),
                                moved as (
                                    update fact_relay
                                    set last_number = last_number + (select count(*) from taken),
                                        sent_number = greatest(sent_number, ?3)
                                    where fence = ?1 and exists (select 1 from taken))
                                select * from numbered order by number
                                """,
                                Object[].class)
                        .setParameter(1, fence)
                        .setParameter(2, BATCH)
                        .setParameter(3, sent)
                        .getResultList();
        return rows.stream().map(NumberedFact::of).toList();
    }

    @Transactional
    long sent() {
        return ((Number)
                        entities.createNativeQuery("select sent_number from fact_relay")
                                .getSingleResult())
                .longValue();
    }

    /** Notes that everything up to {@code number} has been taken by the bus. */
    @Transactional
    void sent(long fence, long number) {
        entities.createNativeQuery(
                        "update fact_relay set sent_number = ?2 where fence = ?1 and sent_number <"
                                + " ?2")
                .setParameter(1, fence)
                .setParameter(2, number)
                .executeUpdate();
    }
}
