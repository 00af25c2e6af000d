package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** An office wants the reply of one below it written again 退回下级重写. */
@ApplicationScoped
public class SendBackLower {
    @Inject OwnLegs own;
    @Inject DeadlineRules deadlines;
    @Inject Facts facts;

    /**
     * @param position of the lower office's part
     */
    @Transactional
    public void sendBack(
            String number, int position, String why, int version, Actor by, Instant now) {
        own.inHandOf(by, number, version, now);
        Leg leg = own.below(by, number, position, version, now);
        var reckoning = deadlines.reckoning(leg.departmentId());
        facts.announce(leg.writing().sendBackToLower(why, by, reckoning, now), now);
    }
}
