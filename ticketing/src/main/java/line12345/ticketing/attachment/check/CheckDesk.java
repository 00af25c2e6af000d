package line12345.ticketing.attachment.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.time.Backoff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits to be looked at is taken from here and settled here, each in a transaction. */
@ApplicationScoped
class CheckDesk {
    /** A node that took a file and died: another one takes it after this. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Backoff AGAIN =
            new Backoff(Duration.ofSeconds(15), Duration.ofHours(1), Integer.MAX_VALUE);

    @Inject EntityManager entities;
    @Inject Event<HarmFound> harm;

    /** The longest due one; no other node gets it meanwhile. */
    @Transactional
    Optional<DueFile> take(Instant now) {
        List<?> taken =
                entities.createNativeQuery(
                                """
                                update file_check set due_at = ?2, tries = tries + 1
                                where id = (select id from file_check
                                    where state = 'WAITING' and due_at <= ?1
                                    order by due_at limit 1 for update skip locked)
                                returning id, store, file_id, ticket_id
                                """,
                                Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, now.plus(LEASE))
                        .getResultList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) taken.get(0);
        FileStore store = FileStore.valueOf((String) row[1]);
        long fileId = ((Number) row[2]).longValue();
        List<?> names =
                entities.createNativeQuery(store.named(), String.class)
                        .setParameter(1, fileId)
                        .getResultList();
        return Optional.of(
                new DueFile(
                        ((Number) row[0]).longValue(),
                        store,
                        fileId,
                        row[3] == null ? null : ((Number) row[3]).longValue(),
                        names.isEmpty() ? "" : (String) names.get(0)));
    }

    /**
     * @param nth from 0
     * @return empty behind the last one, and when its writer took it away meanwhile
     */
    @Transactional
    byte[] piece(DueFile file, int nth) {
        List<?> found =
                entities.createNativeQuery(file.store().piece(), byte[].class)
                        .setParameter(1, file.fileId())
                        .setParameter(2, nth)
                        .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    @Transactional
    void clean(DueFile file, Instant now) {
        settle(file, "CLEAN", null, now);
    }

    /**
     * Its bytes are gone; the ticket's history says so to the staff, and so do those who hear it.
     */
    @Transactional
    void harmful(DueFile file, String finding, Instant now) {
        if (settle(file, "HARMFUL", finding, now)) {
            entities.createNativeQuery(file.store().empty())
                    .setParameter(1, file.fileId())
                    .executeUpdate();
            if (file.ticketId() != null) {
                note(file, finding, now);
            }
            harm.fire(new HarmFound(file.store(), file.fileId(), file.name(), finding, now));
        }
    }

    private void note(DueFile file, String finding, Instant now) {
        entities.find(Ticket.class, file.ticketId())
                .note(
                        now,
                        Actor.house(),
                        "附件安全检查",
                        "“" + file.name() + "”里发现病毒（" + finding + "），内容已删除，请勿使用对方另行发来的同名文件",
                        true);
    }

    /** The scanner could not say. */
    @Transactional
    void later(DueFile file, Instant now) {
        entities.createNativeQuery(
                        "update file_check set due_at = ?2 where id = ?1 and state = 'WAITING'")
                .setParameter(1, file.id())
                .setParameter(2, AGAIN.next(now, tries(file)))
                .executeUpdate();
    }

    private int tries(DueFile file) {
        return ((Number)
                        entities.createNativeQuery("select tries from file_check where id = ?1")
                                .setParameter(1, file.id())
                                .getSingleResult())
                .intValue();
    }

    private boolean settle(DueFile file, String state, String finding, Instant now) {
        return entities.createNativeQuery(
                                "update file_check set state = ?2, finding = cast(?3 as text),"
                                        + " done_at = ?4 where id = ?1 and state = 'WAITING'")
                        .setParameter(1, file.id())
                        .setParameter(2, state)
                        .setParameter(3, finding == null ? "" : finding)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }
}
