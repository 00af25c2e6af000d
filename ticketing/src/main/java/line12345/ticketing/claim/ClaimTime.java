package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** How long a ticket is kept for whoever claimed it; by rule. */
@ApplicationScoped
class ClaimTime {
    @Inject Rules rules;

    Instant until(Instant now) {
        return now.plusSeconds(rules.number(Rule.CLAIM_MINUTES, now) * 60L);
    }
}
