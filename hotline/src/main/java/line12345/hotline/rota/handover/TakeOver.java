package line12345.hotline.rota.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** The next shift leader has read the note and takes over 接班确认. */
@ApplicationScoped
public class TakeOver {
    @Inject Handovers handovers;
    @Inject Facts facts;

    /**
     * @throws WrongHandover when it is the own note
     * @throws NotTakenOver when somebody else was quicker
     */
    @Transactional
    public void take(long id, Actor by, Instant now) {
        MayKeepRota.check(by);
        handovers.oneAtATime();
        HandoverOrder.mayTake(handovers.byId(id, by), by);
        handovers.taken(id, by, now);
        facts.announce(new HandoverTaken(id, by.accountId()), now);
    }
}
