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
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** The lead office asks to have a ticket recognised as a long-term hard case 疑难挂账. */
@ApplicationScoped
public class AskHardCase {
    /** A second time would be a way around the longest length. */
    private static final int ONCE = 1;

    @Inject OwnLegs own;
    @Inject LongerTime longer;
    @Inject Applications applications;
    @Inject Asking asking;

    /**
     * @param length until when it can be done, counted from the present due time
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
        int granted = applications.granted(leg.ticket().id(), Kind.HARD_CASE, leg.departmentId());
        var refusal =
                LeadOnly.refusal(Kind.HARD_CASE, leg)
                        .or(
                                () ->
                                        longer.refusal(
                                                Kind.HARD_CASE,
                                                leg,
                                                length,
                                                Rule.HARD_CASE_LONGEST,
                                                granted,
                                                ONCE,
                                                now));
        if (refusal.isPresent()) {
            throw Asking.noted(refusal.get(), Kind.HARD_CASE, leg.ticket(), by, now);
        }
        Decider manager = Decider.hotline(Role.MANAGER);
        asking.ask(Kind.HARD_CASE, leg, wish, manager, Rule.HARD_CASE_DECIDED_WITHIN, by, now);
    }
}
