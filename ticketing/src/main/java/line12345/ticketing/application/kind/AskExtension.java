package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.Applications;
import line12345.ticketing.application.Asking;
import line12345.ticketing.application.Decider;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.application.Wish;
import line12345.ticketing.handling.OwnLegs;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** An office asks for more time before it is over 延期申请. */
@ApplicationScoped
public class AskExtension {
    @Inject OwnLegs own;
    @Inject LongerTime longer;
    @Inject Rules rules;
    @Inject Applications applications;
    @Inject Asking asking;

    /**
     * @param evidence the legal ground or the fact that makes it take longer
     */
    @Transactional(dontRollbackOn = NotAsked.class)
    public void ask(
            String number,
            String reason,
            String evidence,
            Span length,
            int version,
            Actor by,
            Instant now) {
        Leg leg = own.latestOf(by, number, version, now);
        Wish wish = Wish.of(null, reason, evidence).lasting(length);
        int granted = applications.granted(leg.ticket().id(), Kind.EXTENSION, leg.departmentId());
        int times = rules.number(Rule.EXTENSION_TIMES, now);
        var refusal =
                longer.refusal(
                        Kind.EXTENSION, leg, length, Rule.EXTENSION_LONGEST, granted, times, now);
        if (refusal.isPresent()) {
            throw Asking.noted(refusal.get(), Kind.EXTENSION, leg.ticket(), by, now);
        }
        boolean higher = granted + 1 >= rules.number(Rule.EXTENSION_BY_MANAGER_FROM, now);
        Decider decider = Asking.above(leg, higher ? Role.MANAGER : Role.REVIEWER);
        asking.ask(Kind.EXTENSION, leg, wish, decider, Rule.EXTENSION_DECIDED_WITHIN, by, now);
    }
}
