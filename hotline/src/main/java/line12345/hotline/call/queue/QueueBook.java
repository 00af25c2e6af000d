package line12345.hotline.call.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.TicketKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was ever entered of queues; rows are only added. */
@ApplicationScoped
class QueueBook {
    private static final String COLUMNS =
            """
            q.id, q.key, q.name, q.position, q.active, q.greeting, q.confidential, q.kind, q.opens,
            q.opens_from, q.opens_until, q.strategy, q.ring_seconds, q.weight, q.announce_place,
            q.target_seconds, q.max_wait_seconds, q.overflow_seconds, q.overflow_to, q.night_seats,
            q.night_prompt, q.number, q.digit, q.why, coalesce(a.name, ''), q.changed_at
            from call_queue q left join account a on a.id = q.changed_by
            """;

    @Inject EntityManager entities;
    @Inject TransactionSynchronizationRegistry transaction;

    /**
     * What holds, closed ones too, in the order of their places. A dozen at most, read once a
     * transaction: those who call in the same moment are written down together.
     */
    @Transactional(TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    List<Queue> inForce() {
        List<Queue> known = (List<Queue>) transaction.getResource(QueueBook.class);
        if (known == null) {
            known =
                    read(
                            "where q.id in (select max(id) from call_queue group by key)"
                                    + " order by q.position, q.key");
            transaction.putResource(QueueBook.class, known);
        }
        return known;
    }

    /** Keys of those that were confidential in any edition. */
    @Transactional(TxType.MANDATORY)
    List<String> everConfidential() {
        return entities.createNativeQuery(
                        "select distinct key from call_queue where confidential", String.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** Every edition of one, newest first. */
    @Transactional(TxType.MANDATORY)
    List<Queue> history(String key) {
        return read("where q.key = ?1 order by q.id desc", key);
    }

    /** What holds; nobody else changes any until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    List<Queue> edit() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('queues', 14))")
                .getSingleResult();
        forget();
        return inForce();
    }

    private void forget() {
        transaction.putResource(QueueBook.class, null);
    }

    @Transactional(TxType.MANDATORY)
    void add(Queue queue, String why, Actor by, Instant now) {
        var insert =
                entities.createNativeQuery(
                        """
                        insert into call_queue (key, name, position, active, greeting, confidential,
                            kind, opens, opens_from, opens_until, strategy, ring_seconds, weight,
                            announce_place, target_seconds, max_wait_seconds, overflow_seconds,
                            overflow_to, night_seats, night_prompt, number, digit, why, changed_by,
                            changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
                            ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)
                        """);
        Object[] values = {
            queue.key(),
            queue.name(),
            queue.position(),
            queue.active(),
            queue.greeting(),
            queue.confidential(),
            queue.kind() == null ? null : queue.kind().name(),
            queue.opening().kind().name(),
            queue.opening().from(),
            queue.opening().until(),
            queue.ringing().strategy().name(),
            queue.ringing().seconds(),
            queue.ringing().weight(),
            queue.ringing().place(),
            queue.ringing().target(),
            queue.ringing().longestWait(),
            queue.overflow().after(),
            queue.overflow().to(),
            queue.night().seats(),
            queue.night().prompt(),
            queue.entrance().number(),
            queue.entrance().digit(),
            why,
            by.accountId(),
            now
        };
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
        forget();
    }

    @SuppressWarnings("unchecked")
    private List<Queue> read(String which, Object... parameters) {
        var query =
                entities.createNativeQuery("select " + COLUMNS + which, Object[].class)
                        .setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(QueueBook::queue).toList();
    }

    private static Queue queue(Object[] row) {
        return new Queue(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                number(row[3]),
                (Boolean) row[4],
                (String) row[5],
                (Boolean) row[6],
                Optional.ofNullable((String) row[7]).map(TicketKind::valueOf).orElse(null),
                new Opening(
                        Opening.Kind.valueOf((String) row[8]), (Instant) row[9], (Instant) row[10]),
                new Queue.Ringing(
                        Strategy.valueOf((String) row[11]),
                        number(row[12]),
                        number(row[13]),
                        (Boolean) row[14],
                        number(row[15]),
                        number(row[16])),
                new Queue.Overflow(number(row[17]), (String) row[18]),
                new Queue.Night(number(row[19]), (String) row[20]),
                new Queue.Entrance((String) row[21], (String) row[22]),
                (String) row[23],
                (String) row[24],
                (Instant) row[25]);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
