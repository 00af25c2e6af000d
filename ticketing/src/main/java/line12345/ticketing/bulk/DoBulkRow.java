package line12345.ticketing.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.ChangedMeanwhile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Does one row: the step and the row's result are one transaction, or neither is. */
@ApplicationScoped
class DoBulkRow {
    /** A row that breaks what writes its result must not hold up everybody's rows for ever. */
    static final int TRIES = 3;

    /** A newer version is on all nodes by then; a step still unknown has been taken out. */
    private static final Duration ROLLING = Duration.ofDays(1);

    @Inject BulkRows rows;
    @Inject BulkActions actions;
    @Inject Accounts accounts;
    @Inject EntityManager entities;
    @Inject TransactionManager transactions;

    /** A row whose step was refused and undone by it; the result is to be written down. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient BulkRows.Waiting row;

        Refused(BulkRows.Waiting row, RuntimeException why) {
            super(why);
            this.row = row;
        }
    }

    /**
     * Takes the next row and does it.
     *
     * @param taken is told which row it is, before anything can go wrong with it
     * @return false when none waits
     * @throws Refused when nothing of it stays
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(Consumer<BulkRows.Waiting> taken, Instant now) {
        Optional<BulkRows.Waiting> waiting = rows.take(actions.keys(), now.minus(ROLLING));
        waiting.ifPresent(taken);
        waiting.ifPresent(row -> attempt(row, now));
        return waiting.isPresent();
    }

    private void attempt(BulkRows.Waiting row, Instant now) {
        try {
            step(row, now);
        } catch (OptimisticLockException lost) {
            throw new Refused(row, new ChangedMeanwhile());
        } catch (RuntimeException why) {
            // Some refusals keep a note that they happened; that note stays with the result.
            if (!(why instanceof Refusal refusal) || rolledBack()) {
                throw new Refused(row, why);
            }
            rows.end(row, refusal.code(), refusal.sentence(), now);
        }
    }

    private void step(BulkRows.Waiting row, Instant now) {
        BulkAction action = actions.of(row.action()).orElseThrow(WrongBulk::unknown);
        Actor by =
                accounts.actor(row.accountId())
                        .filter(action::isFor)
                        .orElseThrow(WrongBulk::closed);
        action.on(row.target(), row.words(), by, now);
        // A loser of two writers shows here and not at the commit.
        entities.flush();
        rows.end(row, "", action.done(), now);
    }

    /** In a transaction of its own, after the row's was undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(BulkRows.Waiting row, String code, String sentence, Instant now) {
        rows.end(row, code, sentence, now);
    }

    /**
     * Neither done nor refused could be written: one try less, and after the last it has failed.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(BulkRows.Waiting row, String sentence, Instant now) {
        if (rows.tried(row) >= TRIES) {
            rows.end(row, "bug", sentence, now);
        }
    }

    private boolean rolledBack() {
        try {
            return transactions.getStatus() != Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            return true;
        }
    }
}
