package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** An office waits for what only the citizen can give 等待市民补充. */
@ApplicationScoped
public class PauseLeg {
    @Inject OwnLegs own;
    @Inject Rules rules;
    @Inject DeadlineRules deadlines;
    @Inject Facts facts;

    /**
     * @param words what the citizen is asked for
     */
    @Transactional
    public void pause(String number, String words, int version, Actor by, Instant now) {
        Leg leg = own.inHandOf(by, number, version, now);
        MayPause.refusal(
                        rules.yes(Rule.PAUSE_ALLOWED, now),
                        rules.number(Rule.PAUSE_TIMES, now),
                        leg.clock(),
                        now)
                .ifPresent(
                        sentence -> {
                            throw new MayPause.NoPause(sentence);
                        });
        Instant until =
                deadlines
                        .reckoning(leg.departmentId())
                        .from(now, rules.span(Rule.PAUSE_LONGEST, now))
                        .at();
        facts.announce(leg.timing().pause(words, until, by, now), now);
    }
}
