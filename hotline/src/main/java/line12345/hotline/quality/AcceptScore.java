package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** The agent agrees with the points 认可. */
@ApplicationScoped
public class AcceptScore {
    @Inject Cases cases;
    @Inject Alarms alarms;
    @Inject Facts facts;

    /**
     * @throws NoSuchCase when it is not this agent's call
     */
    @Transactional
    public void accept(long id, long seen, Actor by, Instant now) {
        QualityCase one = OwnCase.of(cases.forChange(id, by), by);
        one.seen(seen);
        one.accept(now);
        alarms.clear(LapseScore.KIND, 0, id);
        facts.announce(QualityMoved.of(one.view()), now);
    }
}
