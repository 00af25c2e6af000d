package line12345.hotline.problem;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.exception.ConstraintViolationException;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** What lies behind an exception that says little itself. */
final class Causes {
    /** PostgreSQL: a sign that cannot be kept in a text, such as U+0000. */
    private static final String SIGN_NOT_KEPT = "22021";

    /** PostgreSQL: two waited for each other, and this one was sent away. */
    private static final String DEADLOCK = "40P01";

    /** Indexes that let one of two people through who wrote the same at the same moment. */
    private static final Set<String> ONE_AT_A_TIME =
            Set.of(
                    "application_one_pending",
                    "callback_ticket_id_round_key",
                    "contact_one_a_ticket",
                    "contact_one_open",
                    "leg_one_open",
                    "leg_ticket_id_position_key",
                    "publication_ticket_id_key",
                    "rating_ticket_id_round_key",
                    "saved_view_first",
                    "supervision_one_open");

    private Causes() {}

    /** Two people wrote at once and the second commit lost. */
    static boolean conflict(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.hibernate.StaleStateException
                    || cause instanceof ConstraintViolationException twice
                            && ONE_AT_A_TIME.contains(twice.getConstraintName())
                    || cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    static boolean signNotKept(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SIGN_NOT_KEPT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** All connections to the database were in use for so long that this one gave up waiting. */
    static boolean busy(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            StackTraceElement[] trace = cause.getStackTrace();
            if (cause instanceof SQLException
                    && trace.length > 0
                    && trace[0].getClassName().startsWith("io.agroal.pool.")) {
                return true;
            }
        }
        return false;
    }

    /** An upload that breaks off comes as a bare IOException; only its place tells it apart. */
    static boolean brokenUpload(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        return bug instanceof IOException
                && trace.length > 0
                && trace[0].getClassName().contains(".multipart.");
    }
}
