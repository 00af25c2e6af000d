package line12345.hotline.life;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

import java.sql.SQLException;
import java.util.Set;

/**
 * Two wrote at once: what every door answers with 409, "somebody was quicker". Anything else that
 * is no refusal would be a bug with a number.
 */
final class Conflict {
    private static final Set<String> ONE_AT_A_TIME =
            Set.of(
                    "application_one_pending",
                    "callback_ticket_id_round_key",
                    "leg_one_open",
                    "leg_ticket_id_position_key",
                    "rating_ticket_id_round_key");

    private Conflict() {}

    static boolean isOne(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            boolean twice =
                    cause instanceof ConstraintViolationException violation
                            && ONE_AT_A_TIME.contains(violation.getConstraintName());
            boolean victim = cause instanceof SQLException sql && "40P01".equals(sql.getSQLState());
            if (twice
                    || victim
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }
}
