package line12345.ticketing.textmessage;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/**
 * An operator reported what became of a message.
 *
 * @param arrived false when it failed
 * @param arrivedBefore one part was reported as arrived before another failed
 * @param day on which it was taken, so that it counts beside that day's messages
 */
public record TextMessageSettled(
        Recipient recipient, boolean arrived, boolean arrivedBefore, LocalDate day)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.ADMIN);
    }
}
