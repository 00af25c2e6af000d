package line12345.ticketing.attachment.check;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks for a file to be looked at, and holds it back until that is done. */
@ApplicationScoped
public class FileCheck {
    @Inject EntityManager entities;
    @Inject @All List<FileScanner> scanners;

    /**
     * Written with the file itself; nothing without a scanner.
     *
     * @param ticketId whose history tells of a harmful file; null for a file of no ticket
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(FileStore store, long fileId, Long ticketId, Instant now) {
        if (scanners.stream().noneMatch(FileScanner::aboard)) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into file_check (store, file_id, ticket_id, state, asked_at, due_at)
                        values (?1, ?2, cast(?3 as bigint), 'WAITING', ?4, ?4)
                        """)
                .setParameter(1, store.name())
                .setParameter(2, fileId)
                .setParameter(3, ticketId)
                .setParameter(4, now)
                .executeUpdate();
    }

    /**
     * @throws HeldBack while the file waits to be looked at, and for ever when it is harmful
     */
    @Transactional
    public void refuseUnsafe(FileStore store, long fileId) {
        held(store, fileId)
                .ifPresent(
                        held -> {
                            throw held;
                        });
    }

    /** Why the file cannot be opened; empty when it can. */
    @Transactional
    public Optional<HeldBack> held(FileStore store, long fileId) {
        List<?> found =
                entities.createNativeQuery(
                                "select state, coalesce(finding, '') from file_check"
                                        + " where store = ?1 and file_id = ?2 and state <> 'CLEAN'",
                                Object[].class)
                        .setParameter(1, store.name())
                        .setParameter(2, fileId)
                        .getResultList();
        return found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(
                        row ->
                                row[0].equals("WAITING")
                                        ? HeldBack.waiting()
                                        : HeldBack.harmful((String) row[1]));
    }

    /** Whether it may be shown; for pages that go on without it. */
    @Transactional
    public boolean opens(FileStore store, long fileId) {
        return held(store, fileId).isEmpty();
    }
}
