package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** An office goes on after waiting for the citizen 恢复办理. */
@ApplicationScoped
public class ResumeLeg {
    @Inject OwnLegs own;
    @Inject DeadlineRules deadlines;
    @Inject Facts facts;

    @Transactional
    public void resume(String number, int version, Actor by, Instant now) {
        Leg leg = own.latestOf(by, number, version, now);
        facts.announce(leg.timing().resume(by, deadlines.reckoning(leg.departmentId()), now), now);
    }
}
