package line12345.hotline.call.exchange;

import java.sql.SQLException;

/** Whether a failure says that the database is away, so that the same will go well later. */
public final class DatabaseAway {
    private DatabaseAway() {}

    /**
     * PostgreSQL's classes of states: 08 connection, 53 no room, 57 shutting down. The pool's own
     * complaint that it has no connection carries no state.
     */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state == null || state.matches("(08|53|57).*")) {
                    return true;
                }
            }
        }
        return false;
    }
}
