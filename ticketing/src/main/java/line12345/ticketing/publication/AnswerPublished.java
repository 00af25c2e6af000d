package line12345.ticketing.publication;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * An answer can be read by everybody. Says nothing of the ticket it came from.
 *
 * @param key its public address
 * @param edition from 1; more when it was withdrawn and published again
 */
public record AnswerPublished(String key, int edition, String matter, String office)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.MANAGER);
    }
}
