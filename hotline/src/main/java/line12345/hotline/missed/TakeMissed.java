package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.missed.term.MissedRules;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a free agent the most pressing missed call 领取漏话; two who ask at once get two. Who is on the
 * list of those who are not rung, and called us himself, stays for a shift leader to decide.
 */
@ApplicationScoped
public class TakeMissed {
    @Inject Accounts accounts;
    @Inject MissedWishes wishes;
    @Inject MissedClaims claims;
    @Inject MissedBook book;
    @Inject MissedRules rules;
    @Inject MayReadMissed may;
    @Inject Facts facts;

    /** The own one if it is not done yet, else the next; empty when none may be called now. */
    @Transactional
    public Optional<MissedRow> take(Actor by, Instant now) {
        accounts.oneAtATime(by);
        Optional<MissedRow> own = claims.held(by, now);
        if (own.isPresent()) {
            return own;
        }
        Instant until = now.plus(rules.hold(now));
        Set<String> circle = may.circle(by);
        boolean onlyUrgent = rules.quiet(now).quiet(now);
        Optional<Long> next =
                claims.takeNext(onlyUrgent, wishes.rungAllTheSame(now), circle, by, until, now);
        next.ifPresent(id -> facts.announce(new MissedChanged(id, true), now));
        return next.flatMap(book::locked);
    }
}
