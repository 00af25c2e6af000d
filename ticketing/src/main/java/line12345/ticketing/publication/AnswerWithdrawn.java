package line12345.ticketing.publication;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * An answer cannot be read by everybody any more.
 *
 * @param key its public address
 */
public record AnswerWithdrawn(String key, int edition) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.MANAGER);
    }
}
