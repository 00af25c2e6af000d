package line12345.hotline.problem;

import jakarta.persistence.OptimisticLockException;

import java.io.IOException;
import java.sql.SQLException;

/** What lies behind an exception that says little itself. */
final class Causes {
    /** PostgreSQL: a sign that cannot be kept in a text, such as U+0000. */
    private static final String SIGN_NOT_KEPT = "22021";

    private Causes() {}

    /** Two people wrote at once and the second commit lost. */
    static boolean conflict(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.hibernate.StaleStateException) {
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

    /** An upload that breaks off comes as a bare IOException; only its place tells it apart. */
    static boolean brokenUpload(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        return bug instanceof IOException
                && trace.length > 0
                && trace[0].getClassName().contains(".multipart.");
    }
}
