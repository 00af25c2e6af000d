package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All subscriptions; a city has some dozens. */
@ApplicationScoped
class Webhooks {
    /** Another node may take over this long after the holder was last heard of. */
    static final int LEASE_SECONDS = 60;

    private static final int LOOK = 20;

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Accounts accounts;

    /**
     * Those that have something to send now and may; who was served longest ago comes first, so
     * that nobody is held up by others.
     */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Long> due(String holder, Instant now) {
        List<Number> ids =
                entities.createNativeQuery(
                                """
                                select w.id from webhook w join service_key k on k.id = w.key_id
                                join account a on a.id = k.account_id
                                where w.state = 'ACTIVE' and w.next_try <= ?2 and %s
                                      and w.last_number < (select last_number from fact_relay)
                                      and (w.holder is null or w.holder = ?3
                                           or w.held_until < clock_timestamp())
                                order by w.next_try, w.id limit ?4
                                """
                                        .formatted(KeyInForce.SQL))
                        .setParameter(1, OfficeClock.dayOf(now))
                        .setParameter(2, now)
                        .setParameter(3, holder)
                        .setParameter(4, LOOK)
                        .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Takes the lease; empty while another node has it, or when it may not be told now. */
    @Transactional
    Optional<Subscription> hold(long id, String holder, Instant now) {
        // The database's clock: a lease must mean the same on every node.
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                update webhook w set holder = ?3, fence = fence + 1,
                                    held_until = clock_timestamp() + ?4 * interval '1 second'
                                from service_key k join account a on a.id = k.account_id
                                where w.id = ?2 and w.state = 'ACTIVE' and w.next_try <= ?5
                                      and k.id = w.key_id and %s
                                      and (w.holder is null or w.holder = ?3
                                           or w.held_until < clock_timestamp())
                                returning w.name, w.url, w.secret_sealed, w.kinds, k.account_id,
                                          w.owner_id, w.last_number, w.failures, w.fence
                                """
                                        .formatted(KeyInForce.SQL),
                                Object[].class)
                        .setParameter(1, OfficeClock.dayOf(now))
                        .setParameter(2, id)
                        .setParameter(3, holder)
                        .setParameter(4, LEASE_SECONDS)
                        .setParameter(5, now)
                        .getResultList();
        return rows.stream().findFirst().flatMap(row -> subscription(id, row));
    }

    private Optional<Subscription> subscription(long id, Object[] row) {
        return accounts.actor(number(row[4]))
                .map(
                        reader ->
                                new Subscription(
                                        id,
                                        (String) row[0],
                                        (String) row[1],
                                        identities.open((String) row[2]),
                                        kinds((String) row[3]),
                                        reader,
                                        number(row[5]),
                                        number(row[6]),
                                        ((Number) row[7]).intValue(),
                                        number(row[8])));
    }

    /**
     * The receiver has everything up to {@code number}. False when fenced off, set elsewhere, or
     * when the key has ended meanwhile: nothing more may be sent.
     */
    @Transactional
    boolean reached(Subscription of, long from, long number, boolean sent, Instant now) {
        return entities.createNativeQuery(
                                """
                                update webhook w set last_number = ?5, failures = 0,
                                    last_error = null,
                                    sent_at = case when ?6 then cast(?7 as timestamptz) else sent_at end,
                                    held_until = clock_timestamp() + ?8 * interval '1 second'
                                from service_key k join account a on a.id = k.account_id
                                where w.id = ?2 and w.fence = ?3 and w.last_number = ?4
                                      and w.state = 'ACTIVE' and k.id = w.key_id and %s
                                """
                                        .formatted(KeyInForce.SQL))
                        .setParameter(1, OfficeClock.dayOf(now))
                        .setParameter(2, of.id())
                        .setParameter(3, of.fence())
                        .setParameter(4, from)
                        .setParameter(5, number)
                        .setParameter(6, sent)
                        .setParameter(7, now)
                        .setParameter(8, LEASE_SECONDS)
                        .executeUpdate()
                > 0;
    }

    /** A try failed; it waits, or is paused. */
    void failed(Subscription of, String error, Instant nextTry, boolean paused) {
        entities.createNativeQuery(
                        """
                        update webhook set failures = failures + 1, last_error = ?3, next_try = ?4,
                            state = case when ?5 then 'PAUSED' else state end
                        where id = ?1 and fence = ?2 and state = 'ACTIVE'
                        """)
                .setParameter(1, of.id())
                .setParameter(2, of.fence())
                .setParameter(3, error)
                .setParameter(4, nextTry)
                .setParameter(5, paused)
                .executeUpdate();
    }

    /** Its turn is over; with whatever is left it stands behind all others that wait. */
    @Transactional
    void release(Subscription of, Instant now) {
        entities.createNativeQuery(
                        """
                        update webhook set holder = null, held_until = null,
                            next_try = greatest(next_try, cast(?3 as timestamptz))
                        where id = ?1 and fence = ?2
                        """)
                .setParameter(1, of.id())
                .setParameter(2, of.fence())
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Something of ours is broken for this one: it waits without being blamed for it. */
    @Transactional
    void later(long id, Instant nextTry) {
        entities.createNativeQuery("update webhook set next_try = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, nextTry)
                .executeUpdate();
    }

    void note(long id, String who, String what, Instant now) {
        entities.createNativeQuery(
                        "insert into webhook_entry (webhook_id, at, who, what) values (?1, ?2, ?3,"
                                + " ?4)")
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, who)
                .setParameter(4, what)
                .executeUpdate();
    }

    static Set<String> kinds(String written) {
        return written.isEmpty() ? Set.of() : Set.of(written.split(","));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
