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

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Accounts accounts;

    /** Those that have something to send now. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Long> due(String holder, Instant now) {
        List<Number> ids =
                entities.createNativeQuery(
                                """
                                select id from webhook
                                where state = 'ACTIVE' and next_try <= ?1
                                      and last_number < (select last_number from fact_relay)
                                      and (holder is null or holder = ?2
                                           or held_until < clock_timestamp())
                                order by next_try limit 20
                                """)
                        .setParameter(1, now)
                        .setParameter(2, holder)
                        .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Takes the lease; empty while another node has it, or when the key is not in force. */
    @Transactional
    Optional<Subscription> hold(long id, String holder, Instant now) {
        // The database's clock: a lease must mean the same on every node.
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                update webhook w set holder = ?2, fence = fence + 1,
                                    held_until = clock_timestamp() + ?3 * interval '1 second'
                                from service_key k join account a on a.id = k.account_id
                                where w.id = ?1 and w.state = 'ACTIVE' and k.id = w.key_id
                                      and a.active
                                      and k.revoked_at is null and k.valid_until >= ?4
                                      and (w.holder is null or w.holder = ?2
                                           or w.held_until < clock_timestamp())
                                returning w.name, w.url, w.secret_sealed, w.kinds, k.account_id,
                                          w.owner_id, w.last_number, w.failures, w.fence
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .setParameter(2, holder)
                        .setParameter(3, LEASE_SECONDS)
                        .setParameter(4, OfficeClock.dayOf(now))
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

    /** The receiver has everything up to {@code number}; false when fenced off or set elsewhere. */
    @Transactional
    boolean reached(Subscription of, long from, long number, boolean sent, Instant now) {
        return entities.createNativeQuery(
                                """
                                update webhook set last_number = ?4, failures = 0, last_error = null,
                                    sent_at = case when ?5 then cast(?6 as timestamptz) else sent_at end,
                                    held_until = clock_timestamp() + ?7 * interval '1 second'
                                where id = ?1 and fence = ?2 and last_number = ?3
                                      and state = 'ACTIVE'
                                """)
                        .setParameter(1, of.id())
                        .setParameter(2, of.fence())
                        .setParameter(3, from)
                        .setParameter(4, number)
                        .setParameter(5, sent)
                        .setParameter(6, now)
                        .setParameter(7, LEASE_SECONDS)
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

    @Transactional
    void release(Subscription of) {
        entities.createNativeQuery(
                        "update webhook set holder = null, held_until = null where id = ?1 and fence"
                                + " = ?2")
                .setParameter(1, of.id())
                .setParameter(2, of.fence())
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
