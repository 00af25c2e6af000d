package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.outbound.line.DialCitizen;
import line12345.hotline.outbound.line.NotDialled;
import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Calls the citizen of the entry in hand 回拨. Not one transaction, as {@link DialCitizen}. */
@ApplicationScoped
public class CallBackMissed {
    @Inject OpenMissed open;
    @Inject DialCitizen dial;

    /**
     * @return the key of the call
     * @throws NotHeld when it is not in this agent's hand
     * @throws NotDialled in the quiet hours, or when the citizen does not want it
     */
    public String call(long id, Actor by, Instant now) {
        return dial.dial(open.open(id, by, now), by, now);
    }
}
