package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.outbound.line.DialCitizen;
import line12345.hotline.outbound.line.NotDialled;
import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Dials the number in hand 拨打. Not one transaction, as {@link DialCitizen}. */
@ApplicationScoped
public class DialItem {
    @Inject OpenItem open;
    @Inject DialCitizen dial;

    /**
     * @throws WrongTask when it is not in this person's hand
     * @throws NotDialled when the citizen is not rung now
     */
    public void dial(long id, Actor by, Instant now) {
        dial.dial(open.open(id, by, now), by, now);
    }
}
