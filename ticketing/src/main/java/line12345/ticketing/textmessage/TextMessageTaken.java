package line12345.ticketing.textmessage;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/**
 * An operator took a message and charges it.
 *
 * @param costLi in 厘, a tenth of a fen
 */
public record TextMessageTaken(Recipient recipient, int parts, int costLi, LocalDate day)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.ADMIN);
    }
}
