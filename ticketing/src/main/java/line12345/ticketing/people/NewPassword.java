package line12345.ticketing.people;

import java.time.Instant;

/**
 * A one-time password, to be shown once and kept nowhere.
 *
 * @param until it can be used before this moment
 */
public record NewPassword(long id, String login, String name, String password, Instant until) {
    /** Not in a log by accident. */
    @Override
    public String toString() {
        return "NewPassword[" + login + "]";
    }
}
